package casewire.enrich.entity.pattern;

import java.util.function.Consumer;

/** Finds the entities of one kind. Works in time linear in the number of tokens, on any text. */
@FunctionalInterface
public interface Pattern {
  void find(Scan scan, Consumer<Found> found);
}
