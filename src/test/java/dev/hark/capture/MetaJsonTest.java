package dev.hark.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MetaJsonTest {
  private static final CaptureInfo ENDED =
      new CaptureInfo(
          List.of("bash", "a \"b\".sh"),
          "/home/ä",
          Instant.parse("2026-11-22T16:00:00.123456Z"),
          OptionalLong.of(412),
          OptionalInt.empty(),
          Optional.of("SIGTERM"),
          "0123456789abcdef",
          CaptureMode.FAST,
          TraceEnd.TRACER_LOST,
          "6.1",
          "5.2.15(1)-release");

  @Test
  void theFileIsAPicture() throws IOException {
    assertThat(MetaJson.write(ENDED))
        .isEqualTo(
            """
            {
              "schema" : "hark-capture/1",
              "command" : [ "bash", "a \\"b\\".sh" ],
              "cwd" : "/home/ä",
              "start" : "2026-11-22T16:00:00.123456Z",
              "durationMs" : 412,
              "exitStatus" : null,
              "signal" : "SIGTERM",
              "nonce" : "0123456789abcdef",
              "mode" : "fast",
              "traceEnd" : "tracer-lost",
              "straceVersion" : "6.1",
              "bashVersion" : "5.2.15(1)-release"
            }
            """);
  }

  @Test
  void whatIsWrittenIsRead() throws IOException {
    assertThat(read(MetaJson.write(ENDED))).isEqualTo(ENDED);
  }

  @Test
  void fieldsOfLaterVersionsAreSkipped() throws IOException {
    assertThat(
            read("{\"schema\":\"hark-capture/1\",\"new\":{\"a\":[1]},\"command\":[\"x\"]}")
                .command())
        .containsExactly("x");
  }

  @Test
  void somethingElseIsRefusedWithAReason() {
    assertThatThrownBy(() -> read("[]"))
        .isInstanceOf(IOException.class)
        .hasMessage("is not a JSON object");
    assertThatThrownBy(() -> read("{\"schema\":\"x\"}"))
        .isInstanceOf(IOException.class)
        .hasMessage("has no \"schema\": \"hark-capture/1\"");
    assertThatThrownBy(() -> read("{\"schema\":\"hark-capture/1\",\"exitStatus\":\"x\"}"))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("has a value that is none");
  }

  private static CaptureInfo read(String text) throws IOException {
    return MetaJson.read(text.getBytes(StandardCharsets.UTF_8));
  }
}
