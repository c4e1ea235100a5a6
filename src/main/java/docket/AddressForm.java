package docket;

import docket.SettingForm.BadValueException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a server that the operator trusts: {@code scheme://host[:port][/path]}.
 *
 * <p>A server in the operator's own network is fine, such as a model on the same machine; the
 * addresses at which clouds hand out the credentials of a machine are not, however they are
 * written. A fault never quotes the address, because it may hold a password.
 */
final class AddressForm implements SettingForm<URI> {
  private static final int MAX_LENGTH = 500;
  private static final int MAX_PORT = 65_535;
  private static final Pattern PLAIN_QUAD =
      Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
  private static final Pattern NAME =
      Pattern.compile(
          "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\\.?");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*\\.)?(0[xX][0-9A-Fa-f]*|[0-9]+)\\.?");

  /** Names under which clouds offer the same service. */
  private static final Set<String> METADATA_NAMES =
      Set.of("metadata", "metadata.google.internal", "metadata.goog", "instance-data");

  /** The same service at Azure, Alibaba and Oracle, and at AWS over IPv6. */
  private static final Set<String> METADATA_ADDRESSES =
      Set.of("168.63.129.16", "100.100.100.200", "192.0.0.192", "fd00:ec2:0:0:0:0:0:254");

  private final List<String> schemes;

  private AddressForm(List<String> schemes) {
    this.schemes = schemes;
  }

  /** Addresses of web servers. */
  static AddressForm http() {
    return new AddressForm(List.of("https", "http"));
  }

  /** Addresses of web sockets. */
  static AddressForm webSocket() {
    return new AddressForm(List.of("wss", "ws"));
  }

  @Override
  public URI read(String text) throws BadValueException {
    URI address = parse(text);
    if (address.getScheme() == null
        || !schemes.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
      throw new BadValueException(
          "is not an address that begins with " + String.join(":// or ", schemes) + "://");
    }
    if (address.getRawUserInfo() != null) {
      throw new BadValueException("holds a user name or password; remove it from the address");
    }
    if (address.getRawQuery() != null || address.getRawFragment() != null) {
      throw new BadValueException("goes on after \"?\" or \"#\"; end it before");
    }
    if (address.getHost() == null || address.getPort() == 0 || address.getPort() > MAX_PORT) {
      throw new BadValueException("has no proper host and port; write scheme://host:port/path");
    }
    checkHost(address.getHost());
    return address;
  }

  private static URI parse(String text) throws BadValueException {
    if (text.length() > MAX_LENGTH) {
      throw new BadValueException("is longer than %d characters".formatted(MAX_LENGTH));
    }
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      // The exception quotes the address, so it is not passed on.
      throw new BadValueException("is not an address; write scheme://host:port/path");
    }
  }

  private static void checkHost(String host) throws BadValueException {
    String bare = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    boolean literal = host.startsWith("[") || PLAIN_QUAD.matcher(host).matches();
    if (!literal && (NUMBER_LAST.matcher(host).matches() || !NAME.matcher(host).matches())) {
      throw new BadValueException(
          "names its host in an unusual way; write a name, or an address in its usual form");
    }
    String name = bare.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    if (METADATA_NAMES.contains(name) || (literal && isRefused(bare))) {
      throw new BadValueException(
          "points at a link-local or cloud metadata address, which is never a server for Docket");
    }
  }

  private static boolean isRefused(String literal) throws BadValueException {
    try {
      InetAddress address = withoutWrapping(InetAddress.ofLiteral(literal));
      return address.isLinkLocalAddress()
          || address.isAnyLocalAddress()
          || address.isMulticastAddress()
          || METADATA_ADDRESSES.contains(address.getHostAddress());
    } catch (IllegalArgumentException e) {
      throw new BadValueException("has a host that is no proper address");
    }
  }

  /** The IPv4 address inside a compatible, NAT64 or 6to4 address; others as they are. */
  private static InetAddress withoutWrapping(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (address instanceof Inet4Address || bytes.length != 16) {
      return address;
    }
    if (bytes[0] == 0x20 && bytes[1] == 0x02) {
      return quad(bytes, 2);
    }
    boolean nat64 =
        bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
    boolean compatible = isZero(bytes, 0, 12) && !isZero(bytes, 12, 15);
    return (nat64 && isZero(bytes, 4, 12)) || compatible ? quad(bytes, 12) : address;
  }

  private static boolean isZero(byte[] bytes, int from, int to) {
    return Arrays.equals(bytes, from, to, new byte[to - from], 0, to - from);
  }

  private static InetAddress quad(byte[] bytes, int from) {
    return InetAddress.ofLiteral(
        "%d.%d.%d.%d"
            .formatted(
                bytes[from] & 0xff,
                bytes[from + 1] & 0xff,
                bytes[from + 2] & 0xff,
                bytes[from + 3] & 0xff));
  }
}
