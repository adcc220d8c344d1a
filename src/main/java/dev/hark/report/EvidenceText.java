package dev.hark.report;

import dev.hark.model.Evidence;

/** The same piece of evidence with other words. */
final class EvidenceText {
  private EvidenceText() {}

  static Evidence with(Evidence evidence, String program, String text) {
    if (evidence instanceof Evidence.FailedCall e) {
      return new Evidence.FailedCall(e.line(), e.pid(), program, text);
    }
    if (evidence instanceof Evidence.InBandError e) {
      return new Evidence.InBandError(e.line(), e.pid(), program, text);
    }
    if (evidence instanceof Evidence.LostWords e) {
      return new Evidence.LostWords(e.line(), e.pid(), program, text);
    }
    if (evidence instanceof Evidence.Exit e) {
      return new Evidence.Exit(e.line(), e.pid(), program, text);
    }
    return new Evidence.CarriedOn(evidence.line(), evidence.pid(), program, text);
  }
}
