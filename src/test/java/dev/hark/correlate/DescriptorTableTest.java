package dev.hark.correlate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hark.model.Descriptor;
import org.junit.jupiter.api.Test;

/** What a child's descriptors are whose first lines stand before its parent's clone. */
class DescriptorTableTest {
  private static final Descriptor PIPE = new Descriptor(Descriptor.Kind.PIPE, "pipe:[7]");

  private final DescriptorTable parent = new DescriptorTable();
  private final DescriptorTable child = new DescriptorTable();

  @Test
  void aCopyOfWhatOnlyTheParentKnowsIsThatOnceTheParentIsKnown() {
    parent.set(6, PIPE);
    child.set(2, Descriptor.UNKNOWN);
    child.owe(2, 6);
    child.inherit(parent);
    assertThat(child.get(2)).isEqualTo(PIPE);
  }

  @Test
  void aCopyThatWasClosedStaysClosed() {
    parent.set(6, PIPE);
    child.set(2, Descriptor.UNKNOWN);
    child.owe(2, 6);
    child.close(2);
    child.inherit(parent);
    assertThat(child.get(2)).isEqualTo(Descriptor.CLOSED);
  }
}
