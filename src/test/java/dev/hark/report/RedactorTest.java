package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Excerpt;
import dev.hark.model.Finding;
import dev.hark.model.Label;
import dev.hark.model.Report;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactorTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '\u0000',
      value = {
        "export DB_PASSWORD=hunter2 && run -> export DB_PASSWORD=*** && run",
        "export DB_PASSWORD='hun ter2' x -> export DB_PASSWORD=*** x",
        "API_TOKEN='it'\\''s'\"x\"9 next -> API_TOKEN=*** next",
        "curl --password hunter2 x.org -> curl --password *** x.org",
        "curl --password=hunter2 x.org -> curl --password=*** x.org",
        "curl -u bob:hunter2 x.org -> curl -u bob:*** x.org",
        "curl -ubob:hunter2 x.org -> curl -ubob:*** x.org",
        "git clone https://bob:hunter2@x.org/r -> git clone https://bob:***@x.org/r",
        "git clone https://0123456789abcdef0123@x.org/r -> git clone https://***@x.org/r",
        "curl -H \"Authorization: Bearer abc.def\" x -> curl -H \"Authorization: Bearer ***\" x",
        "X-Api-Key: 1234 -> X-Api-Key: ***",
        "KEYGEN_TOKEN=1234 -> KEYGEN_TOKEN=***",
        "{\"password\": \"hunter2\", \"a\": 1} -> {\"password\": ***, \"a\": 1}",
        "execve(\"/bin/x\", [\"x\", \"--token\", \"a b\"], 0x1) -> execve(\"/bin/x\", [\"x\","
            + " \"--token\", \"***\"], 0x1)",
        "[\"PATH=/bin\", \"DB_PASSWORD=correct horse\", \"A=1\"] -> [\"PATH=/bin\","
            + " \"DB_PASSWORD=***\", \"A=1\"]",
        "write(2, \"PASSWORD=hunter2\\nhost=x\\n\", 24) -> write(2,"
            + " \"PASSWORD=***\\nhost=x\\n\", 24)",
        "set -gx API_KEY hunter2 -> set -gx API_KEY ***",
        "setenv SECRET hunter2 -> setenv SECRET ***",
        "sshpass -p hunter2 ssh x -> sshpass -p *** ssh x",
        "mysql -phunter2 db -> mysql -p*** db",
        "got AKIAIOSFODNN7EXAMPLE here -> got *** here",
        "got ghp_abcdefghijklmnopqrstuvwxyz0123456789 here -> got *** here",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc -> ***",
        "-----BEGIN RSA PRIVATE KEY-----MIIE-----END RSA PRIVATE KEY----- -> -----BEGIN RSA PRIVATE"
            + " KEY-----***-----END RSA PRIVATE KEY-----",
      })
  void aSecretIsMaskedByItsNameOrItsShape(String text, String expected) {
    assertThat(masked(text)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '\u0000',
      value = {
        "PASSWORD=\"$1\"",
        "TOKEN=${TOKEN:-}",
        "KEY_FILE=/etc/ssl/site.pem",
        "ssh -i ~/.ssh/id_rsa host",
        "openssl req --key server.pem",
        "cp: cannot stat 'tokens.txt': No such file or directory",
        "sudo: a password is required",
        "bash: syntax error near unexpected token `fi'",
        "keyboard=us; monkey=1; bypass=2; passed=3",
        "mkdir -p build/v42 && docker run -u 1000:1000 x",
        "git@github.com:owner/repo.git",
        "https://example.org/a@b:c",
        "fatal: wrong password: try again",
        "newfstatat(AT_FDCWD, \"assets\", 0x7ffd, 0) = -1 ENOENT",
        "ssh-keygen: keys/host_ed25519.pub: No such file or directory",
        "ssh-keyscan: hosts: No such file or directory",
        "KEY=",
        "PASSWORD=required",
      })
  void whatIsNoSecretStays(String text) {
    assertThat(masked(text)).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiterString = " -> ",
      quoteCharacter = '\u0000',
      value = {
        "sending S3cr\"t/+ü now -> sending *** now",
        "write(2, \"S3cr\\\"t/+\\303\\274\", 9) -> write(2, \"***\", 9)",
        "GET /?q=S3cr%22t%2F%2B%C3%BC HTTP -> GET /?q=*** HTTP",
        "GET /?q=S3cr%22t%2f%2b%c3%bc HTTP -> GET /?q=*** HTTP",
        "write(2, \"S3cr\\\"\"..., 99) -> write(2, \"***\"..., 99)",
        "S3cr\\\"t/+ü as printf %q writes it -> *** as printf %q writes it",
      })
  void whatIsMaskedOnceIsMaskedInEveryForm(String text, String expected) {
    Finding finding = Deploy.findingSaying("export API_TOKEN='S3cr\"t/+ü'", text);
    assertThat(Redactor.redact(report(finding)).findings().get(0).heard()).isEqualTo(expected);
  }

  @Test
  void base64OfASecretIsMaskedWhereverItBegins() {
    String secret = "correct-horse-9-battery";
    for (String before : List.of("", "u", "us", "user:")) {
      String basic =
          java.util.Base64.getEncoder()
              .encodeToString((before + secret).getBytes(java.nio.charset.StandardCharsets.UTF_8));
      String shown =
          Redactor.redact(report(Deploy.findingSaying("TOKEN=" + secret, "sent " + basic)))
              .findings()
              .get(0)
              .heard();
      String rest = shown.replace("sent ", "").replace("***", "");
      assertThat(rest.length()).as(before + ": " + shown).isLessThanOrEqualTo(10);
    }
  }

  @Test
  void aLabelStaysUnderItsWordWhenTheLineGetsShorter() {
    String line = "login --password hunter2-and-more host || true";
    Excerpt excerpt =
        new Excerpt("x.sh", 4, List.of(line), List.of(new Label(1, 4, 39, 7, "ended here")));
    Finding finding = Deploy.finding(Deploy.place(), Optional.of(excerpt), Deploy.evidence());
    Excerpt masked = Redactor.redact(report(finding)).findings().get(0).excerpt().orElseThrow();
    assertThat(masked.lines()).containsExactly("login --password *** host || true");
    Label label = masked.labels().get(0);
    assertThat(masked.lines().get(0).substring(label.column(), label.column() + label.length()))
        .isEqualTo("|| true");
  }

  @Test
  void aKeyOverManyLinesIsMaskedAndTheLinesStay() {
    List<String> lines =
        List.of(
            "cat <<E",
            "-----BEGIN PRIVATE KEY-----",
            "MIIEvQ",
            "AAAA",
            "-----END PRIVATE KEY-----");
    Excerpt excerpt = new Excerpt("x.sh", 1, lines, List.of());
    Finding finding = Deploy.finding(Deploy.place(), Optional.of(excerpt), Deploy.evidence());
    assertThat(Redactor.redact(report(finding)).findings().get(0).excerpt().orElseThrow().lines())
        .containsExactly(
            "cat <<E", "-----BEGIN PRIVATE KEY-----", "***", "***", "-----END PRIVATE KEY-----");
  }

  @Test
  void aReportWithoutSecretsIsUnchanged() {
    Report report = Deploy.report();
    Report masked = Redactor.redact(report);
    assertThat(masked.findings()).isEqualTo(report.findings());
    assertThat(masked.run().sources()).isEqualTo(report.run().sources());
    assertThat(masked.run().summary()).isEqualTo(report.run().summary());
  }

  private static String masked(String text) {
    return Redactor.redact(report(Deploy.findingSaying("true", text))).findings().get(0).heard();
  }

  private static Report report(Finding finding) {
    return new Report(Deploy.run(), List.of(finding));
  }
}
