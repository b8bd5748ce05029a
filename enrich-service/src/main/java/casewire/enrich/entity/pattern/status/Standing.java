package casewire.enrich.entity.pattern.status;

import casewire.enrich.entity.pattern.Found;
import casewire.enrich.entity.scan.Tokens;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.List;

/** Adds to each quantity how it stands, and to each converted amount what it converts. */
public final class Standing {
  private Standing() {}

  /** The same entities, in the same order. */
  public static List<Found> of(Tokens tokens, List<Found> all) {
    QuantityStatuses statuses = new QuantityStatuses(tokens);
    Conversions conversions = new Conversions(tokens);
    List<Found> standing = new ArrayList<>(all.size());
    Found original = null;
    Found previous = null;
    for (Found found : all) {
      Found known = found;
      if (found.type() == EntityType.MONEY || found.type() == EntityType.DURATION) {
        int start = tokens.indexAt(found.span().start());
        int end = tokens.indexAt(found.span().end());
        known = found.withStatus(statuses.of(start, end));
      }
      if (found.type() == EntityType.MONEY) {
        if (previous != null && conversions.converts(original, previous, found)) {
          // The same money in another currency stands as the original does.
          known = known.equivalentTo(original).withStatus(original.status());
        } else {
          original = known;
        }
        previous = known;
      }
      standing.add(known);
    }
    return List.copyOf(standing);
  }
}
