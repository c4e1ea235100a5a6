package docket.store;

import docket.store.SqliteStore.Options;

/** The parts of the store on one connection. */
final class SqlSession implements Session {
  private final Sql sql;
  private final Options options;
  private final Disk disk;

  SqlSession(Sql sql, Options options, Disk disk) {
    this.sql = sql;
    this.options = options;
    this.disk = disk;
  }

  @Override
  public Catalogue catalogue() {
    return new Catalogue(sql, options, disk);
  }

  @Override
  public Receipts receipts() {
    return new Receipts(sql);
  }

  @Override
  public Gaps gaps() {
    return new Gaps(sql);
  }

  @Override
  public Outbox outbox() {
    return new Outbox(sql);
  }

  @Override
  public Audit audit() {
    return new Audit(sql, options.clock());
  }

  @Override
  public ServerSettings settings() {
    return new ServerSettings(sql);
  }

  @Override
  public Notes notes() {
    return new Notes(sql);
  }
}
