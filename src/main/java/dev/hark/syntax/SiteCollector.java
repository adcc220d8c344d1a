package dev.hark.syntax;

import dev.hark.syntax.AndOrList.Pipeline;
import dev.hark.syntax.AndOrList.Stage;
import dev.hark.syntax.Enclosure.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks a tree from the top and notes every simple command with all that surrounds it. */
final class SiteCollector {
  private final Source source;
  private final Mended mended;
  private final Redirections redirections;
  private final List<Site> sites = new ArrayList<>();
  private final Map<String, Span> functions = new LinkedHashMap<>();

  SiteCollector(Source source, Mended mended) {
    this.source = source;
    this.mended = mended;
    this.redirections = new Redirections(source, mended);
  }

  void collect() {
    statements(mended.root().children(), Surroundings.TOP);
    sites.sort(
        Comparator.comparingInt((Site site) -> site.site().span().line())
            .thenComparingInt(site -> site.site().span().column()));
  }

  List<Site> sites() {
    return sites;
  }

  Map<String, Span> functions() {
    return functions;
  }

  private void statements(List<SyntaxNode> nodes, Surroundings around) {
    List<SyntaxNode> all = new ArrayList<>();
    for (SyntaxNode node : nodes) {
      boolean broken = node.is("ERROR");
      // What the grammar could not place is read as if it stood in the open.
      (broken ? node.children() : List.of(node))
          .stream().filter(child -> isStatement(child) || child.is("&")).forEach(all::add);
    }
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).is("&")) {
        boolean async = i + 1 < all.size() && all.get(i + 1).is("&");
        Surroundings here = i + 1 == all.size() ? around : around.notLast();
        statement(all.get(i), async ? background(all.get(i + 1), here) : here);
      }
    }
  }

  private static boolean isStatement(SyntaxNode node) {
    return node.isNamed() && !node.is("comment") && !node.is("heredoc_body");
  }

  private Surroundings background(SyntaxNode sign, Surroundings around) {
    return around.notLast().inside(enclosure(Kind.BACKGROUND, "", sign));
  }

  private void statement(SyntaxNode node, Surroundings around) {
    AndOrList list = AndOrList.of(node, mended);
    for (int i = 0; i < list.pipelines().size(); i++) {
      pipeline(list.pipelines().get(i), joined(list, i, around));
    }
  }

  /** What {@code &&} and {@code ||} mean to the pipeline at {@code index}. */
  private Surroundings joined(AndOrList list, int index, Surroundings around) {
    List<Pipeline> all = list.pipelines();
    Surroundings here = around;
    // From the outside in: the operators to the right, the last one first, then its own left one.
    for (int j = all.size() - 1; j > index; j--) {
      SyntaxNode operator = list.operators().get(j - 1);
      Pipeline right = all.get(j);
      boolean or = operator.is("||");
      here =
          (or ? here.notLast() : here)
              .inside(
                  new Enclosure(
                      or ? Kind.OR_LEFT : Kind.AND_LEFT,
                      source.slice(right.start(), right.end()),
                      source.span(operator.start(), right.end()),
                      List.of()));
    }
    if (index > 0) {
      SyntaxNode operator = list.operators().get(index - 1);
      String left = source.slice(all.get(0).start(), all.get(index - 1).end());
      Kind kind = operator.is("||") ? Kind.OR_RIGHT : Kind.AND_RIGHT;
      here = here.inside(enclosure(kind, left, operator));
    }
    return here;
  }

  private void pipeline(Pipeline pipeline, Surroundings around) {
    Surroundings here =
        pipeline
            .negation()
            .map(sign -> around.notLast().inside(enclosure(Kind.NEGATED, "", sign)))
            .orElse(around);
    int count = pipeline.stages().size();
    for (int i = 0; i < count; i++) {
      stage(pipeline.stages().get(i), count == 1 ? here : piped(pipeline, i, here));
    }
  }

  private Surroundings piped(Pipeline pipeline, int index, Surroundings around) {
    int count = pipeline.stages().size();
    boolean last = index == count - 1;
    List<SyntaxNode> bars = pipeline.bars();
    SyntaxNode bar = bars.get(Math.min(last ? index - 1 : index, bars.size() - 1));
    // With pipefail the status of any stage can be that of the pipeline, and so the last of all.
    return around.inside(
        enclosure(last ? Kind.PIPE_LAST : Kind.PIPE_STAGE, (index + 1) + "/" + count, bar));
  }

  private void stage(Stage stage, Surroundings before) {
    SyntaxNode node = stage.command();
    Surroundings around =
        mended.coprocs().contains(node.start()) ? background(node, before) : before;
    List<Redirection> whole = redirections.read(stage.redirections());
    if (!SimpleCommand.is(node)) {
      stage.redirections().forEach(redirection -> redirectionInsides(redirection, around));
    }
    switch (node.type()) {
      case "if_statement" -> conditional(node, whole, around);
      case "while_statement" -> loop(node, whole, around);
      case "for_statement", "c_style_for_statement" -> counted(node, whole, around);
      case "case_statement" -> choice(node, whole, around);
      case "function_definition" -> function(node, whole, around);
      case "subshell" ->
          statements(
              node.children(),
              around
                  .onItsOwn()
                  .inside(enclosure(Kind.SUBSHELL, "", node.children().get(0), whole)));
      case "compound_statement" ->
          statements(
              node.children(),
              around.inside(enclosure(Kind.GROUP, "", node.children().get(0), whole)));
      default -> other(stage, around);
    }
  }

  private void other(Stage stage, Surroundings around) {
    if (SimpleCommand.is(stage.command())) {
      simple(stage, around);
    } else {
      insides(stage.command(), Kind.ARGUMENT_SUBSTITUTION, "", around);
    }
  }

  /** {@code if}, and the {@code elif} and {@code else} clauses in it. */
  private void conditional(SyntaxNode node, List<Redirection> whole, Surroundings around) {
    SyntaxNode word = node.children().get(0);
    List<SyntaxNode> condition = new ArrayList<>();
    List<SyntaxNode> branch = new ArrayList<>();
    boolean decided = node.is("else_clause");
    for (SyntaxNode child : node.children()) {
      if (child.is("then")) {
        decided = true;
      } else if (child.is("elif_clause") || child.is("else_clause")) {
        conditional(child, whole, around);
      } else {
        (decided ? branch : condition).add(child);
      }
    }
    statements(condition, around.notLast().inside(enclosure(Kind.IF_CONDITION, "", word, whole)));
    statements(branch, around.inside(enclosure(Kind.BRANCH, "", word, whole)));
  }

  private void loop(SyntaxNode node, List<Redirection> whole, Surroundings around) {
    SyntaxNode word = node.children().get(0);
    List<SyntaxNode> condition =
        node.children().stream().filter(child -> !child.is("do_group")).toList();
    statements(condition, around.notLast().inside(enclosure(Kind.LOOP_CONDITION, "", word, whole)));
    body(node, whole, around);
  }

  private void counted(SyntaxNode node, List<Redirection> whole, Surroundings around) {
    for (SyntaxNode child : node.children()) {
      if (!child.is("do_group") && !child.is("compound_statement")) {
        insides(child, Kind.ARGUMENT_SUBSTITUTION, "", around.notLast());
      }
    }
    body(node, whole, around);
  }

  private void body(SyntaxNode loop, List<Redirection> whole, Surroundings around) {
    SyntaxNode word = loop.children().get(0);
    for (SyntaxNode child : loop.children()) {
      if (child.is("do_group") || child.is("compound_statement")) {
        statements(child.children(), around.inside(enclosure(Kind.LOOP_BODY, "", word, whole)));
      }
    }
  }

  private void choice(SyntaxNode node, List<Redirection> whole, Surroundings around) {
    for (SyntaxNode child : node.children()) {
      if (!child.is("case_item")) {
        insides(child, Kind.ARGUMENT_SUBSTITUTION, "", around.notLast());
        continue;
      }
      int close = 0;
      while (close < child.children().size() && !child.children().get(close).is(")")) {
        insides(child.children().get(close++), Kind.ARGUMENT_SUBSTITUTION, "", around.notLast());
      }
      // Each branch is a whole of its own: what stands in the next one does not come after this.
      statements(
          child.children().subList(close, child.children().size()),
          around.inside(enclosure(Kind.BRANCH, "", child.children().get(0), whole)));
    }
  }

  private void function(SyntaxNode node, List<Redirection> behind, Surroundings around) {
    Optional<SyntaxNode> word =
        node.children().stream().filter(child -> child.is("word")).findFirst();
    String name = word.map(source::slice).orElse("");
    functions.put(name, source.span(node));
    List<Redirection> whole = new ArrayList<>(behind);
    whole.addAll(
        redirections.read(node.children().stream().filter(Redirections::isRedirection).toList()));
    Surroundings inside =
        around.onItsOwn().inside(enclosure(Kind.FUNCTION, name, word.orElse(node), whole));
    for (SyntaxNode child : node.children()) {
      if (child.is("compound_statement")) {
        statements(child.children(), inside);
      } else if (isStatement(child) && !child.is("word") && !Redirections.isRedirection(child)) {
        statement(child, inside);
      }
    }
  }

  private void simple(Stage stage, Surroundings around) {
    SimpleCommand command = SimpleCommand.of(stage.command(), stage.redirections(), source);
    if (command.isEmpty()) {
      return;
    }
    sites.add(Site.of(command, source, redirections, around));
    command.redirections().forEach(redirection -> redirectionInsides(redirection, around));
    int last = command.words().isEmpty() ? lastSubstitution(command.assignments()) : -1;
    command.assignments().forEach(assignment -> assigned(assignment, last, around));
    String declaration = command.declaration();
    Kind masked = declaration.equals("export") ? Kind.EXPORT_SUBSTITUTION : Kind.LOCAL_SUBSTITUTION;
    for (SyntaxNode word : command.words()) {
      if (word.is("variable_assignment")) {
        insides(word, masked, declaration, around);
      } else {
        insides(word, Kind.ARGUMENT_SUBSTITUTION, "", around);
      }
    }
  }

  /** In a plain assignment the last substitution gives the status; the others' are lost. */
  private void assigned(SyntaxNode node, int last, Surroundings around) {
    for (SyntaxNode child : node.children()) {
      Kind kind = child.start() == last ? Kind.ASSIGNMENT_SUBSTITUTION : Kind.ARGUMENT_SUBSTITUTION;
      if (child.is("command_substitution")) {
        substitution(child, kind, "", around);
      } else if (child.is("process_substitution")) {
        insides(child, kind, "", around);
      } else {
        assigned(child, last, around);
      }
    }
  }

  /** The offset of the substitution that runs last, or -1. */
  private static int lastSubstitution(List<SyntaxNode> nodes) {
    int last = -1;
    for (SyntaxNode node : nodes) {
      last =
          Math.max(
              last,
              node.is("command_substitution") ? node.start() : lastSubstitution(node.children()));
    }
    return last;
  }

  private void redirectionInsides(SyntaxNode redirection, Surroundings around) {
    Surroundings here = around.notLast();
    insides(redirection, Kind.ARGUMENT_SUBSTITUTION, "", here);
    redirections
        .body(redirection)
        .ifPresent(body -> insides(body, Kind.ARGUMENT_SUBSTITUTION, "", here));
  }

  /** Looks for substitutions in a word. */
  private void insides(SyntaxNode node, Kind kind, String detail, Surroundings around) {
    switch (node.type()) {
      case "command_substitution" -> substitution(node, kind, detail, around);
      case "process_substitution" -> substitution(node, Kind.PROCESS_SUBSTITUTION, "", around);
      default -> node.children().forEach(child -> insides(child, kind, detail, around));
    }
  }

  private void substitution(SyntaxNode node, Kind kind, String detail, Surroundings around) {
    Enclosure enclosure = enclosure(kind, detail, node.children().get(0));
    statements(node.children(), around.onItsOwn().inside(enclosure));
  }

  private Enclosure enclosure(Kind kind, String detail, SyntaxNode sign) {
    return enclosure(kind, detail, sign, List.of());
  }

  private Enclosure enclosure(Kind kind, String detail, SyntaxNode sign, List<Redirection> whole) {
    return new Enclosure(kind, detail, source.span(sign), whole);
  }
}
