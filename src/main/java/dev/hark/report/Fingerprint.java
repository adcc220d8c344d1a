package dev.hark.report;

import dev.hark.model.Finding;
import dev.hark.model.SourceSpan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * A name for a finding that stays the same from run to run and when lines are added above it: made
 * from the rule, the file, the command and the path, not from lines, pids or times. Findings that
 * are alike in all of these are numbered.
 */
final class Fingerprint {
  private final Map<String, Integer> seen = new HashMap<>();

  /** Sixteen hex digits, a colon, and a number from 1. */
  String of(Finding finding) {
    String text =
        String.join(
            "\u0000",
            finding.rule().id(),
            finding.place().map(SourceSpan::file).orElse(""),
            finding.command().strip(),
            finding.path().orElse(""));
    String hash = sha256(text).substring(0, 16);
    return hash + ":" + seen.merge(hash, 1, Integer::sum);
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
