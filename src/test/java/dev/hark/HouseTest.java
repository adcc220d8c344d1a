package dev.hark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and the one-way arrows between them. */
class HouseTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.hark");

  /** Room → the rooms it may know. */
  private static final Map<String, List<String>> ARROWS =
      Map.of(
          "parse", List.of(),
          "model", List.of(),
          "capture", List.of(),
          "syntax", List.of(),
          "correlate", List.of("parse", "model"),
          "environment", List.of("model"),
          "report", List.of("model"),
          "diagnose", List.of("model", "syntax", "environment"),
          "cli",
              List.of(
                  "capture",
                  "correlate",
                  "diagnose",
                  "environment",
                  "report",
                  "parse",
                  "model",
                  "syntax"));

  @TestFactory
  Stream<DynamicTest> eachRoomKnowsOnlyTheRoomsBelowIt() {
    return ARROWS.entrySet().stream()
        .map(
            arrow ->
                DynamicTest.dynamicTest(
                    arrow.getKey() + " knows " + arrow.getValue(),
                    () -> knowsOnly(arrow.getKey(), arrow.getValue()).check(HOUSE)));
  }

  private static ArchRule knowsOnly(String room, List<String> known) {
    List<String> allowed = new ArrayList<>(List.of(room));
    allowed.addAll(known);
    String[] others =
        ARROWS.keySet().stream()
            .filter(other -> !allowed.contains(other))
            .map(other -> "dev.hark." + other + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("dev.hark." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("dev.hark")
        .allowEmptyShould(true);
  }

  @Test
  void thereIsNoRoomButThese() {
    String[] rooms =
        Stream.concat(
                Stream.of("dev.hark"),
                ARROWS.keySet().stream().map(room -> "dev.hark." + room + ".."))
            .toArray(String[]::new);
    classes().should().resideInAnyPackage(rooms).check(HOUSE);
  }

  @Test
  void noRoomIsACupboard() {
    noClasses()
        .should()
        .resideInAnyPackage(
            "..util..", "..common..", "..core..", "..impl..", "..helper..", "..manager..")
        .check(HOUSE);
  }

  @Test
  void theDoorLeadsToTheCommandLineOnly() {
    noClasses()
        .that()
        .resideInAPackage("dev.hark")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ARROWS.keySet().stream()
                .filter(room -> !room.equals("cli"))
                .map(room -> "dev.hark." + room + "..")
                .toArray(String[]::new))
        .check(HOUSE);
  }

  @Test
  void onlyCaptureTouchesTheCLibrary() {
    onlyIn("dev.hark.capture..", "com.sun.jna..").check(HOUSE);
  }

  @Test
  void onlyReportDrawsChartsAndWritesTables() {
    onlyIn(
            "dev.hark.report..",
            "org.jfree..",
            "org.apache.batik..",
            "org.apache.commons.csv..",
            "java.awt..")
        .check(HOUSE);
  }

  @Test
  void onlySyntaxLoadsTheShellGrammar() {
    onlyIn("dev.hark.syntax..", "org.treesitter..").check(HOUSE);
  }

  @Test
  void onlyTheCommandLineKnowsTheOptionLibrary() {
    onlyIn("dev.hark.cli..", "org.apache.commons.cli..").check(HOUSE);
  }

  @Test
  void theParserUsesNoRegularExpression() {
    noClasses()
        .that()
        .resideInAPackage("dev.hark.parse..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.regex..")
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  /** {@code String.split} by one plain character is none. */
  @Test
  void theParserUsesNoRegularExpressionInDisguise() {
    noClasses()
        .that()
        .resideInAPackage("dev.hark.parse..")
        .should()
        .callMethod(String.class, "matches", String.class)
        .orShould()
        .callMethod(String.class, "replaceAll", String.class, String.class)
        .orShould()
        .callMethod(String.class, "replaceFirst", String.class, String.class)
        .allowEmptyShould(true)
        .check(HOUSE);
  }

  private static ArchRule onlyIn(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .allowEmptyShould(true);
  }
}
