package dev.hark.correlate;

import dev.hark.parse.Slice;

/** Reads where a connect went: {@code {sa_family=AF_INET, sin_port=htons(9), sin_addr=…}}. */
final class SocketAddress {
  private SocketAddress() {}

  /** {@code 127.0.0.1:9}, {@code [::1]:80}, a socket's path, or the text as printed. */
  static String of(Slice argument) {
    String text = argument.text();
    String port = between(text, "_port=htons(", ")");
    String v4 = between(text, "inet_addr(\"", "\"");
    if (!v4.isEmpty()) {
      return v4 + ":" + port;
    }
    String v6 = between(text, "AF_INET6, \"", "\"");
    if (!v6.isEmpty()) {
      return "[" + v6 + "]:" + port;
    }
    String path = between(text, "sun_path=\"", "\"");
    return path.isEmpty() ? text : path;
  }

  private static String between(String text, String open, String close) {
    int from = text.indexOf(open);
    if (from < 0) {
      return "";
    }
    int to = text.indexOf(close, from + open.length());
    return to < 0 ? "" : text.substring(from + open.length(), to);
  }
}
