package dev.hark.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that is there and could not be started, by what sh says of it and its first line. */
class InterpretersTest {
  private static Story notStarted() {
    return Story.of("set -u", "./tool 2>log", "echo done")
        .runs(1, "set -u")
        .runs(2, "./tool 2> log")
        .doesNotStart("./tool", "not found")
        .runs(3, "echo done");
  }

  private static String headline(Story story) throws IOException {
    return story.whole().get(0).headline();
  }

  @ParameterizedTest
  @CsvSource({
    "#!/srv/venv/bin/python3, 'its first line names /srv/venv/bin/python3, which does not exist'",
    "#! /srv/perl -w, 'its first line names /srv/perl, which does not exist'",
  })
  void itsFirstLineNamesWhatIsMissing(String firstLine, String why) throws IOException {
    assertThat(headline(notStarted().where("./tool", firstLine)))
        .isEqualTo("tool could not start: " + why);
  }

  @Test
  void aCarriageReturnIsAPartOfTheName() throws IOException {
    Story story = notStarted().where("./tool", "#!/bin/sh\r");
    assertThat(headline(story))
        .startsWith("tool could not start: its first line ends in a carriage return");
    assertThat(story.whole().get(0).help()).contains("sed -i");
  }

  @Test
  void anInterpreterThatIsEverywhereProvesThatTheFileCameLater() throws IOException {
    assertThat(notStarted().where("./tool", "#!/bin/sh -e").findings())
        .containsExactly("command-not-found script.sh:2 [no-errexit]");
  }

  @Test
  void soDoesOneThatTheRunHasStarted() throws IOException {
    Story story = notStarted().where("./tool", "#!/usr/bin/awk -f").ends(0, "awk", "1");
    assertThat(story.findings()).containsExactly("command-not-found script.sh:2 [no-errexit]");
  }

  @Test
  void withoutTheFileOnlyTheShellTells() throws IOException {
    Story story =
        Story.of("./tool 2>log", "echo done")
            .runs(1, "./tool 2> log")
            .doesNotStart("./tool", "cannot execute: required file not found")
            .runs(2, "echo done");
    assertThat(headline(story)).isEqualTo("tool could not start: its interpreter does not exist");
  }
}
