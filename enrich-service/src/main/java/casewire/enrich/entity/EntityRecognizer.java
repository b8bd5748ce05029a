package casewire.enrich.entity;

import casewire.enrich.text.Document;
import java.util.List;

/**
 * A recogniser of your own. Put an implementation with a public constructor without parameters on
 * the class path and name it in {@code META-INF/services/casewire.enrich.entity.EntityRecognizer};
 * it is found by {@link java.util.ServiceLoader}.
 *
 * <p>It has to be a pure function: the same document gives the same answer, whatever the clock, the
 * network and earlier documents, or replays will differ. Several threads may call it at once. What
 * it finds goes before what Casewire finds itself; where two recognisers overlap, the one whose
 * class name comes first in the alphabet stands.
 */
@FunctionalInterface
public interface EntityRecognizer {
  /** What the document names, in any order, without overlaps; never null. */
  List<NamedSpan> recognize(Document document);
}
