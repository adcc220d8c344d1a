package dev.hark.report;

import dev.hark.model.Rule;

/** What a rule is about, in one sentence, for formats that describe their rules. */
final class RuleText {
  private RuleText() {}

  static String of(Rule rule) {
    return switch (rule) {
      case MISSING_FILE -> "A file or folder that a command needed is not there";
      case PERMISSION_DENIED -> "A file is there, but this user may not use it";
      case COMMAND_NOT_FOUND -> "No folder of PATH holds the command";
      case EXEC_FAILED -> "The kernel refused to run a program file";
      case BAD_INTERPRETER -> "A script's interpreter is not there";
      case WRITE_FAILED -> "Something that was written did not arrive";
      case NO_SPACE -> "The device or the quota is full";
      case NOT_A_DIRECTORY -> "A path goes through something that is no folder";
      case IS_A_DIRECTORY -> "A folder stands where a file was expected";
      case READ_ONLY -> "The file system takes no writes";
      case TOO_MANY_OPEN_FILES -> "The limit of open descriptors was reached";
      case CONNECTION_REFUSED -> "Nobody listens at the address";
      case TIMEOUT -> "A program was ended because it took too long";
      case KILLED -> "A program died of a signal";
      case NONZERO_EXIT -> "A program ended with a failure and nobody looked";
      case CD_FAILED -> "The folder was not changed, and what followed ran in the wrong one";
      case SOURCE_MISSING -> "A file to be sourced is not there";
      case PATH_SHADOWED -> "Another program of the same name comes first in PATH";
      case ENV_LOST -> "A variable did not reach the program that needs it";
      case STARTUP_FILE -> "A start-up file was not read, or not to its end";
      case EMPTY_GLOB -> "A pattern matched nothing and was taken as a name";
      case UNSET_VARIABLE_PATH -> "A path was built from an empty variable";
      case TRUNCATED_OUTPUT -> "The output is shorter than what was produced";
      case BROKEN_PIPE -> "The reader of a pipe left before everything was written";
      case FILE_CLOBBERED -> "A file was emptied before it was read";
    };
  }
}
