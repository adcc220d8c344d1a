package dev.hark.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretScannerTest {
  private static final List<String> PIECES =
      List.of(
          "password",
          "API_KEY",
          "token",
          "--password",
          "Authorization",
          "-u",
          "-p",
          "curl ",
          "mysql ",
          "sshpass ",
          "=",
          ": ",
          ":",
          " ",
          "\n",
          "\\n",
          "\"",
          "'",
          "\\\"",
          "\\",
          "\u0001",
          "://",
          "@",
          "/",
          "$",
          "${",
          "}",
          "Bearer ",
          "hunter2",
          "s3cr3t-value-9",
          "a",
          "ſ",
          "\0",
          "-----BEGIN ",
          "PRIVATE KEY-----",
          "-----END",
          "%41",
          "%",
          "AKIAIOSFODNN7EXAMPLE",
          "ghp_abcdefghijklmnopqrstuvwxyz0123456789",
          ",",
          ";",
          "[",
          "…",
          "set -gx ",
          "-----");

  @Test
  void whateverTheTextTheScanEndsAndItsPlacesLieWithin() {
    Random random = new Random(11);
    for (int round = 0; round < 200_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      List<String> learnt = new ArrayList<>();
      for (Span span : SecretScanner.scan(text.toString(), learnt::add)) {
        assertTrue(
            0 <= span.start() && span.start() <= span.end() && span.end() <= text.length(),
            () -> span + " of " + text);
      }
    }
  }

  @Test
  void aQuotedValueMayGoOverSeveralLines() {
    String text = "key: \"it needs\nmore than one line 77\"\nnext\n";

    List<Span> found = SecretScanner.scan(text, value -> {});

    assertEquals(1, found.size());
    assertEquals(text.lastIndexOf('"') + 1, found.get(0).end());
  }
}
