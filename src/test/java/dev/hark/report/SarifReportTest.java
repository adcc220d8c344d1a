package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hark.model.Finding;
import dev.hark.model.Report;
import dev.hark.model.SourceSpan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {
  private static final Schema SCHEMA = schema();

  private final SarifReport sarif = new SarifReport("1.2.3", LogNames.CAPTURE);

  @Test
  void itIsWhatTheSchemaAsksFor() {
    Finding homeless = Deploy.finding(Optional.empty(), Optional.empty(), Deploy.evidence());
    Report report = new Report(Deploy.run(), List.of(Deploy.finding(), homeless.withRank(2)));
    assertThat(schemaErrors(Written.by(sarif, report))).isEmpty();
    assertThat(schemaErrors(Written.by(sarif, Deploy.quiet()))).isEmpty();
  }

  @Test
  void theSchemaWouldNoticeAMistake() {
    String broken = Written.by(sarif, Deploy.report()).replace("\"results\"", "\"result\"");
    assertThat(schemaErrors(broken)).isNotEmpty();
  }

  @Test
  void theFlowLeadsFromTheCallOverTheCommandToWhatSilencedIt() {
    assertThat(Written.by(sarif, Deploy.report()))
        .containsSubsequence(
            "newfstatat(\\\"assets\\\") = -1 ENOENT",
            "the command: cp -r assets build/v42/",
            "its complaint went here",
            "exit status 1 ended here");
  }

  @Test
  void theFingerprintStaysWhenLinesAboveChange() {
    Finding finding = Deploy.finding();
    Finding moved =
        Deploy.finding(
            Optional.of(new SourceSpan("deploy.sh", 60, 60, Optional.of("stage"))),
            Optional.empty(),
            Deploy.evidence());
    assertThat(new Fingerprint().of(moved)).isEqualTo(new Fingerprint().of(finding));
    Fingerprint both = new Fingerprint();
    assertThat(both.of(finding)).isNotEqualTo(both.of(moved));
  }

  @Test
  void aFileOutsideTheSourcesGetsNoAddress() {
    for (String file :
        List.of("/etc/profile", "../x.sh", "a/../../x.sh", "/srv/application/x.sh")) {
      assertThat(RelativePath.of(file, Deploy.report())).as(file).isEmpty();
    }
    assertThat(RelativePath.of("/srv/app/./lib//x.sh", Deploy.report())).contains("lib/x.sh");
    assertThat(RelativePath.uri("javascript:alert(1) ü/x.sh"))
        .isEqualTo("javascript%3Aalert%281%29%20%C3%BC/x.sh");
  }

  static List<Error> schemaErrors(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  private static Schema schema() {
    try (InputStream schema =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(schema).isNotNull();
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
