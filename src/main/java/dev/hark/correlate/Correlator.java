package dev.hark.correlate;

import dev.hark.model.Confidence;
import dev.hark.model.InputAccount;
import dev.hark.model.ProcessNode;
import dev.hark.model.ProcessTree;
import dev.hark.model.Run;
import dev.hark.model.RunSummary;
import dev.hark.model.ShellCommand;
import dev.hark.model.Sources;
import java.util.ArrayList;
import java.util.List;

/** Puts together what the recorder has seen: who did what on whose behalf. */
public final class Correlator {
  private Correlator() {}

  /**
   * The facts of a run. They move over, and nothing is left in the recorder: two copies of a long
   * run would need twice the memory.
   *
   * @param summary what is known about the run from elsewhere; counts are filled in here
   * @param read how much was read; the failed calls are filled in here
   */
  public static Run correlate(TraceRecorder recorder, RunSummary summary, InputAccount read) {
    recorder.timeline().completeFrom(recorder.output());
    List<LiveProcess> processes = recorder.processes().inOrder();
    LostParents.find(processes, recorder.timeline());
    StatusObservations observations =
        new StatusObservations(processes, recorder.timeline()::firstStatusSeenBy);
    List<ShellCommand> commands = recorder.timeline().finish(observations);
    Confidence confidence = confidence(recorder);
    List<ProcessNode> nodes = new ArrayList<>(processes.size());
    recorder.timeline().clear();
    for (LiveProcess process : processes) {
      nodes.add(process.freeze(confidence, recorder.output()));
      process.clear();
    }
    Run run =
        new Run(
            summary.counting(nodes.size(), commands.size()),
            read.withFailures(recorder.families().failed(), recorder.families().counts()),
            new ProcessTree(nodes),
            commands,
            new Sources(recorder.scripts().lines()));
    recorder.clear();
    return run;
  }

  private static Confidence confidence(TraceRecorder recorder) {
    if (recorder.records().isRich()) {
      return Confidence.EXACT;
    }
    return recorder.timeline().size() > 0 ? Confidence.MATCHED : Confidence.INFERRED;
  }
}
