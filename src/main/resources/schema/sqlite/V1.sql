-- Instants are epoch milliseconds, days are ISO dates, lists are JSON. A crc is CRC-32 over all other
-- values of its row and is checked whenever the row is read; a hash is SHA-256 in hexadecimal digits.
-- The server '' stands for what all servers share.

create table counter (
  name text not null primary key,
  value integer not null
) strict;

create table revision (
  number integer not null primary key,
  at integer not null,
  actor text not null,
  reason text not null,
  origin text not null,
  server text not null
) strict;

create table source (
  server text not null,
  id text not null,
  version integer not null,
  revision integer not null references revision (number),
  origin text not null,
  fingerprint text not null,
  visibility text not null,
  status text not null,
  retired_reason text,
  successor text,
  title text not null,
  publisher text not null,
  tier text not null,
  language text not null,
  published text not null,
  verified text,
  url text,
  text_kind text not null,
  passages integer not null,
  crc integer not null,
  primary key (server, id)
) strict;

create table passage (
  server text not null,
  source text not null,
  number integer not null,
  position integer not null,
  language text not null,
  heading text not null,
  body text not null,
  translations text not null,
  also text not null,
  valid_from text,
  valid_until text,
  unverified integer not null,
  conflicts text not null,
  hash text not null,
  crc integer not null,
  primary key (server, source, number),
  foreign key (server, source) references source (server, id)
) strict;

-- The whole source after each change, so that the one before it is what it replaced.
create table source_version (
  server text not null,
  source text not null,
  version integer not null,
  revision integer not null references revision (number),
  action text not null,
  fingerprint text not null,
  visibility text not null,
  content text not null,
  crc integer not null,
  primary key (server, source, version)
) strict;
create index source_version_revision on source_version (revision);

-- All items of a kind from one origin after each change; the last row is the present state.
create table item_set (
  server text not null,
  kind text not null,
  origin text not null,
  revision integer not null references revision (number),
  content text not null,
  crc integer not null,
  primary key (server, kind, origin, revision)
) strict;

create table outbox (
  number integer not null primary key,
  revision integer not null,
  server text not null,
  subject text not null,
  name text not null
) strict;

create table audit (
  number integer not null primary key,
  at integer not null,
  actor text not null,
  server text not null,
  action text not null,
  subject text not null,
  detail text not null
) strict;
create index audit_server on audit (server, number);

create table receipt (
  id text not null primary key,
  created integer not null,
  server text not null,
  asker text,
  question text,
  language text not null,
  revision integer not null,
  outcome text not null,
  reason text,
  composer text not null,
  model text,
  body text not null
) strict;
create index receipt_created on receipt (created);
create index receipt_asker on receipt (asker);

create table receipt_source (
  receipt text not null references receipt (id) on delete cascade,
  source text not null,
  position integer not null,
  primary key (receipt, source)
) strict;
create index receipt_source_source on receipt_source (source);

create table gap (
  id text not null primary key,
  server text not null,
  asker text,
  question text,
  language text not null,
  evidence text not null,
  terms text not null,
  count integer not null,
  state text not null,
  created integer not null,
  updated integer not null
) strict;
create index gap_state on gap (state, server);

create table setting (
  server text not null,
  key text not null,
  value text not null,
  primary key (server, key)
) strict;

create table note (
  key text not null primary key,
  value text not null
) strict;
