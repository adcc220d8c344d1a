package dev.hark.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three hundred made-up secrets, each by every way into a report and in every form. */
class SecretsTest {
  private static final int SECRETS = 300;
  private static final long SEED = 20261122;
  private static final String LETTERS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final String SIGNS = LETTERS + "!#%&+/=?@^~.,:;_-'\"\\ ";

  /** How a secret comes into a trace with a name beside it. */
  enum Route {
    ASSIGNMENT {
      @Override
      String show(String secret) {
        return "export DB_PASSWORD='" + secret.replace("'", "'\\''") + "'; ./migrate";
      }
    },
    ARGUMENT {
      @Override
      String show(String secret) {
        return "execve(\"/bin/login\", [\"login\", \"--password\", \""
            + escaped(secret)
            + "\"], 0x7ff)";
      }
    },
    ENVIRONMENT {
      @Override
      String show(String secret) {
        return "[\"PATH=/bin\", \"API_TOKEN=" + escaped(secret) + "\", \"HOME=/root\"]";
      }
    },
    ADDRESS {
      @Override
      String show(String secret) {
        return "git clone https://bob:" + encoded(secret) + "@example.org/repo.git";
      }
    },
    FIELD {
      @Override
      String show(String secret) {
        return "{\"user\": \"bob\", \"client_secret\": \"" + escaped(secret) + "\"}";
      }
    },
    SHAPE {
      @Override
      String show(String secret) {
        return "echo " + secret + " | login";
      }
    };

    abstract String show(String secret);
  }

  @ParameterizedTest
  @EnumSource(Route.class)
  void noneIsInAReport(Route route) {
    Random random = new Random(SEED);
    for (int i = 0; i < SECRETS; i++) {
      String secret = route == Route.SHAPE ? token(random) : secret(random);
      for (String form : forms(secret)) {
        String json =
            Written.by(new JsonReport(), masked(route.show(secret), "said " + form + " ."));
        // JSON escapes on its own account; what is looked for is escaped in the same way.
        assertThat(json)
            .as("%s, secret %d of seed %d: %s", route, i, SEED, secret)
            .doesNotContain(escaped(secret))
            .doesNotContain(escaped(form));
      }
    }
  }

  private static Report masked(String proof, String heard) {
    return Redactor.redact(new Report(Deploy.run(), List.of(Deploy.findingSaying(proof, heard))));
  }

  private static List<String> forms(String secret) {
    List<String> forms = new ArrayList<>();
    forms.add(secret);
    forms.add(escaped(secret));
    forms.add(encoded(secret));
    forms.add(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
    return forms;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Ten to thirty signs, a letter or digit at both ends, a digit somewhere. */
  private static String secret(Random random) {
    StringBuilder secret = new StringBuilder();
    secret.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    int length = 8 + random.nextInt(20);
    for (int i = 0; i < length; i++) {
      secret.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return secret.append(random.nextInt(10)).toString();
  }

  private static String token(Random random) {
    StringBuilder token =
        new StringBuilder(List.of("ghp_", "glpat-", "sk_live_", "npm_").get(random.nextInt(4)));
    for (int i = 0; i < 36; i++) {
      token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return token.append('7').toString();
  }
}
