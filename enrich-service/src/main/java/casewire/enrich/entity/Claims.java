package casewire.enrich.entity;

import casewire.enrich.text.Span;
import java.util.BitSet;

/** Which characters of a text an earlier step has taken. */
final class Claims {
  private final BitSet taken = new BitSet();

  void take(Span span) {
    taken.set(span.start(), span.end());
  }

  boolean isFree(Span span) {
    int next = taken.nextSetBit(span.start());
    return next < 0 || next >= span.end();
  }
}
