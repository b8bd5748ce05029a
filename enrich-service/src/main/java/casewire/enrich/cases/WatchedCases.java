package casewire.enrich.cases;

import casewire.enrich.Watchlist;
import casewire.events.CaseCandidate;
import casewire.events.CaseRole;
import casewire.events.Court;
import casewire.events.LegalCase;
import casewire.events.WatchlistEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives cases the ids that users have pinned, by docket, by parties, or by an alias in the text.
 */
final class WatchedCases {
  /** A user says so. */
  private static final double PINNED = 0.99;

  private final Watchlist watchlist;

  WatchedCases(Watchlist watchlist) {
    this.watchlist = watchlist;
  }

  /** The cases with pinned ids; where two entries fit one case, both become candidates. */
  TaggedCases pin(TaggedCases tagged, String text) {
    if (watchlist.cases().isEmpty()) {
      return tagged;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    List<LegalCase> pinned = new ArrayList<>();
    List<CaseCandidate> candidates = new ArrayList<>(tagged.candidates());
    for (LegalCase found : tagged.cases()) {
      List<WatchlistEntry> fitting =
          watchlist.cases().stream().filter(entry -> fits(entry, found, lower)).toList();
      if (fitting.size() == 1) {
        pinned.add(pinned(found, fitting.get(0)));
      } else {
        pinned.add(found);
        fitting.forEach(entry -> candidates.add(candidate(entry, found)));
      }
    }
    return new TaggedCases(pinned, candidates);
  }

  private static boolean fits(WatchlistEntry entry, LegalCase found, String lower) {
    if (entry.notSameAs().contains(found.id()) || differs(entry, found)) {
      return false;
    }
    if (entry.key().equals(found.id())) {
      return true;
    }
    boolean docket = entry.docket() != null && entry.docket().equals(found.docket());
    boolean court =
        entry.court() != null && found.court() != null && entry.court().equals(found.court().id());
    if (docket && court) {
      return true;
    }
    if (!entry.parties().isEmpty() && entry.parties().stream().allMatch(p -> names(found, p))) {
      return entry.parties().size() > 1 || court;
    }
    return found.role() == CaseRole.PRIMARY
        && entry.aliases().stream().anyMatch(alias -> isNamed(found, alias, lower));
  }

  /** A case of another court or docket is another case, whatever its parties. */
  private static boolean differs(WatchlistEntry entry, LegalCase found) {
    boolean docket =
        entry.docket() != null && found.docket() != null && !entry.docket().equals(found.docket());
    Court court = found.court();
    boolean known = entry.court() != null && court != null && court.id() != null;
    return docket || known && !entry.court().equals(court.id());
  }

  private static boolean names(LegalCase found, String party) {
    String wanted = party.toLowerCase(Locale.ROOT);
    return found.parties().stream()
        .map(p -> p.name().toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                name.equals(wanted) || name.endsWith(" " + wanted) || wanted.endsWith(" " + name));
  }

  private static boolean isNamed(LegalCase found, String alias, String lower) {
    if (alias.equalsIgnoreCase(found.id()) || alias.equalsIgnoreCase(found.caption())) {
      return true;
    }
    String wanted = alias.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(wanted);
        at >= 0 && !wanted.isEmpty();
        at = lower.indexOf(wanted, at + 1)) {
      if (isEdge(lower, at - 1) && isEdge(lower, at + wanted.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEdge(String text, int at) {
    return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static LegalCase pinned(LegalCase found, WatchlistEntry entry) {
    return found.pinnedAs(
        entry.key(),
        entry.caption() == null ? found.caption() : entry.caption(),
        found.docket() == null ? entry.docket() : found.docket(),
        PINNED);
  }

  private static CaseCandidate candidate(WatchlistEntry entry, LegalCase found) {
    String caption = entry.caption() == null ? found.caption() : entry.caption();
    return new CaseCandidate(entry.key(), caption, 0.5);
  }
}
