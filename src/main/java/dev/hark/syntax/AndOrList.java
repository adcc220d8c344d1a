package dev.hark.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pipelines joined by {@code &&} and {@code ||}. The grammar nests them to the left and hangs a
 * redirection on more than it belongs to ({@code a && b > f}); here they stand in a row, as a shell
 * runs them.
 *
 * @param operators one fewer than there are pipelines; the one before pipeline i + 1
 */
record AndOrList(List<Pipeline> pipelines, List<SyntaxNode> operators) {
  /**
   * Stages joined by {@code |}.
   *
   * @param negation the {@code !} before it
   * @param bars one fewer than there are stages
   */
  record Pipeline(Optional<SyntaxNode> negation, List<Stage> stages, List<SyntaxNode> bars) {
    int start() {
      return stages.get(0).command().start();
    }

    int end() {
      return stages.get(stages.size() - 1).end();
    }
  }

  /** A command, simple or compound, and the redirections that stand behind it. */
  record Stage(SyntaxNode command, List<SyntaxNode> redirections) {
    int end() {
      return redirections.isEmpty()
          ? command.end()
          : Math.max(command.end(), redirections.get(redirections.size() - 1).end());
    }
  }

  static AndOrList of(SyntaxNode statement, Mended mended) {
    Reading reading = new Reading(mended);
    reading.read(statement);
    reading.endPipeline();
    return new AndOrList(reading.pipelines, reading.operators);
  }

  private static final class Reading {
    private final Mended mended;
    private final List<Pipeline> pipelines = new ArrayList<>();
    private final List<SyntaxNode> operators = new ArrayList<>();
    private List<Stage> stages = new ArrayList<>();
    private List<SyntaxNode> bars = new ArrayList<>();
    private Optional<SyntaxNode> negation = Optional.empty();

    Reading(Mended mended) {
      this.mended = mended;
    }

    void read(SyntaxNode node) {
      switch (node.type()) {
        case "list", "pipeline" -> node.children().forEach(this::joined);
        case "negated_command" -> {
          negate(node.children().get(0));
          node.children().stream().skip(1).forEach(this::read);
        }
        case "redirected_statement" -> redirected(node);
        case "comment", "ERROR" -> {}
        default -> stage(node, List.of());
      }
    }

    private void joined(SyntaxNode child) {
      switch (child.type()) {
        case "&&", "||" -> {
          endPipeline();
          operators.add(child);
        }
        case "|", "|&" -> bars.add(child);
        default -> read(child);
      }
    }

    private void redirected(SyntaxNode node) {
      SyntaxNode body = node.children().get(0);
      if (Redirections.isRedirection(body)) {
        stage(node, List.of());
        return;
      }
      read(body);
      List<SyntaxNode> redirections =
          node.children().stream().filter(Redirections::isRedirection).toList();
      if (!stages.isEmpty()) {
        Stage last = stages.remove(stages.size() - 1);
        List<SyntaxNode> all = new ArrayList<>(last.redirections());
        all.addAll(redirections);
        stages.add(new Stage(last.command(), all));
      }
    }

    private void stage(SyntaxNode node, List<SyntaxNode> redirections) {
      if (mended.negations().contains(node.start())) {
        negate(node);
      }
      stages.add(new Stage(node, redirections));
    }

    /** Two of them cancel each other out. */
    private void negate(SyntaxNode sign) {
      negation = negation.isPresent() ? Optional.empty() : Optional.of(sign);
    }

    void endPipeline() {
      if (!stages.isEmpty()) {
        pipelines.add(new Pipeline(negation, stages, bars));
      } else if (!operators.isEmpty()) {
        operators.remove(operators.size() - 1);
      }
      stages = new ArrayList<>();
      bars = new ArrayList<>();
      negation = Optional.empty();
    }
  }
}
