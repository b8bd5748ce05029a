package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is meant by a description that goes before the name: "a website they accused of" and, in the
 * next sentence, "Trovata was a search site".
 */
public final class Definitions {
  private static final int REACH = 7;
  private static final Set<String> SITES =
      Set.of("site", "website", "service", "portal", "platform", "network", "tracker", "index");

  private final Map<String, PartyName> byNoun = new HashMap<>();

  public Definitions(Reading reading) {
    for (int sentence = 0; sentence < reading.sentences(); sentence++) {
      read(reading, reading.sentenceStarts()[sentence]);
    }
  }

  /** The name for what the text describes by one noun; empty if no sentence defines it. */
  public Optional<PartyName> of(PartyName described) {
    if (!described.described() || byNoun.isEmpty()) {
      return Optional.empty();
    }
    String[] words = described.text().toLowerCase(Locale.ROOT).split("\\s+");
    return words.length <= 2
        ? Optional.ofNullable(byNoun.get(heading(words[words.length - 1])))
        : Optional.empty();
  }

  /** "The file-hosting service": what a name of a site can stand for. */
  public static boolean isOfSite(PartyName described) {
    return described.described() && SITES.contains(described.head());
  }

  private void read(Reading reading, int start) {
    Word name = reading.word(start);
    boolean defined =
        name.isType(EntityType.ORG)
            && start + 2 < reading.size()
            && Verbs.isBe(reading.word(start + 1))
            && (reading.is(start + 2, "a") || reading.is(start + 2, "an"));
    int limit = defined ? Math.min(reading.sentenceEnd(start), start + REACH) : start;
    for (int i = start + 3; i < limit && Nouns.canModify(reading.word(i)); i++) {
      if (SITES.contains(reading.word(i).lower())) {
        byNoun.putIfAbsent(heading(reading.word(i).lower()), PartyName.of(name.entity()));
        return;
      }
    }
  }

  private static String heading(String noun) {
    return SITES.contains(noun) ? "site" : noun;
  }
}
