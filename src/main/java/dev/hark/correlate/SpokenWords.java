package dev.hark.correlate;

import dev.hark.parse.Arguments;
import dev.hark.parse.CallView;
import dev.hark.parse.CallView.Ending;
import dev.hark.parse.Slice;
import dev.hark.parse.StringLiteral;
import dev.hark.parse.TraceSink;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The sink that keeps what one process wrote on its standard error, and nobody else. zsh moves its
 * trace to a copy of that, above the descriptors that users have numbers for.
 */
public final class SpokenWords implements TraceSink {
  private static final int STANDARD_ERROR = 2;
  private static final int FIRST_OF_A_SHELL = 10;

  private final ByteArrayOutputStream words = new ByteArrayOutputStream();
  private final Arguments arguments = new Arguments();

  @Override
  public void call(CallView call) {
    if (!call.name().is("write") || call.ending() != Ending.RETURNED) {
      return;
    }
    arguments.split(call.arguments());
    int descriptor = Arguments.descriptor(arguments.get(0));
    if (descriptor == STANDARD_ERROR || descriptor >= FIRST_OF_A_SHELL) {
      words.writeBytes(StringLiteral.bytes(arguments.get(1)));
    }
  }

  public String text() {
    return words.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void signal(int pid, long nanos, long line, Slice name, Slice info) {}

  @Override
  public void exited(int pid, long nanos, long line, int status) {}

  @Override
  public void killed(int pid, long nanos, long line, Slice signal, CoreDump core) {}

  @Override
  public void superseded(int pid, long nanos, long line, int byTid) {}
}
