package dev.hark.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A site together with what only the search for it needs.
 *
 * @param assignments those before the name, as written
 */
record Site(CommandSite site, List<String> assignments) {
  static Site of(SimpleCommand command, Source source, Redirections reader, Surroundings around) {
    List<SyntaxNode> own = new ArrayList<>(command.assignments());
    own.addAll(command.words());
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (SyntaxNode node : own) {
      start = Math.min(start, node.start());
      end = Math.max(end, node.end());
    }
    int textStart = start;
    int textEnd = end;
    for (SyntaxNode redirection : command.redirections()) {
      textStart = Math.min(textStart, redirection.start());
      textEnd = Math.max(textEnd, reader.end(redirection));
    }
    boolean bare = own.isEmpty();
    CommandSite site =
        new CommandSite(
            bare ? source.span(textStart, textEnd) : source.span(start, end),
            source.slice(textStart, textEnd),
            command.words().stream()
                .map(word -> new Word(source.slice(word), source.span(word)))
                .toList(),
            reader.read(command.redirections()),
            around.enclosures(),
            around.last());
    return new Site(site, command.assignments().stream().map(source::slice).toList());
  }
}
