package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.events.EntityType;
import java.util.Optional;
import java.util.Set;

/**
 * Who is meant by somebody whom the lead describes and one of the next sentences starts with: "won
 * a case against a man who sold chips", "David Ball had sold 1,500 of them".
 */
final class LaterNames {
  /** How many sentences on the name may come. */
  private static final int NEXT = 3;

  private static final Set<String> SITES = Set.of("site", "website", "blog", "venture");

  private static final Set<String> PROPRIETORS = Set.of("owners", "owner", "makers", "maker");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

  private final Reading reading;
  private final NounGroups groups;
  private final Officials officials;

  LaterNames(Reading reading, NounGroups groups, Officials officials) {
    this.reading = reading;
    this.groups = groups;
    this.officials = officials;
  }

  /** The name; empty if the lead does not speak of "a" such, or nobody new comes up then. */
  Optional<PartyName> of(PartyName described) {
    int noun = described.described() ? headInLead(described) : -1;
    if (noun < 0) {
      return Optional.empty();
    }
    EntityType type =
        SITES.contains(described.head())
            ? EntityType.ORG
            : ReferringNouns.singularType(reading.word(noun));
    int told = reading.word(noun).sentence();
    for (int next = told + 1; next <= told + NEXT && next < reading.sentences(); next++) {
      NounGroup first = firstIn(next, type);
      boolean named =
          first != null
              && first.reference() == NounGroup.Reference.NAME
              && first.members().size() == 1
              && !groups.isPossessive(first);
      if (named) {
        PartyName name = first.members().get(0);
        boolean fits =
            isOfType(name, type)
                && isNew(name, first)
                && officials.canBeParty(name)
                && !DescribedCompanies.isAuthority(name);
        return fits ? Optional.of(name) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Who a sentence starts with, or a person whom "judges held that X" names first in it. */
  private NounGroup firstIn(int sentence, EntityType type) {
    int start = reading.sentenceStarts()[sentence];
    NounGroup first = groups.at(start);
    for (int i = start + 1; first == null && i < reading.sentenceEnd(start); i++) {
      NounGroup group = groups.at(i);
      boolean named = group != null && group.reference() == NounGroup.Reference.NAME;
      boolean fits =
          named
              && (type == EntityType.ORG
                  ? isOfType(group.members().get(0), type) && isNew(group.members().get(0), group)
                  : reading.is(i - 1, "that"));
      first = fits ? group : null;
    }
    return first;
  }

  /** A noun that can be of either, such as "developer", leaves it open. */
  private static boolean isOfType(PartyName name, EntityType type) {
    EntityType named = name.entity().type();
    return type == null ? named == EntityType.PERSON || named == EntityType.ORG : named == type;
  }

  /** Whether the group is where the body first has the name; a headline may have it before. */
  private boolean isNew(PartyName name, NounGroup group) {
    return name.entity().mentions().stream()
        .filter(mention -> !reading.document().isHeadline(mention))
        .allMatch(mention -> mention.start() >= reading.word(group.from()).start());
  }

  /** The noun of "a man" or "a small firm" in the lead; -1 if the words do not stand there. */
  private int headInLead(PartyName described) {
    for (int i = 1; i < reading.size(); i++) {
      if (reading.word(i).sentence() > Reading.LEAD_SENTENCES) {
        return -1;
      }
      if (reading.is(i, described.head()) && (isIndefinite(i) || isOfThing(i + 1))) {
        return LitigantNouns.standard().has(described.head()) ? i : -1;
      }
    }
    return -1;
  }

  /** "The company behind", "the maker of a program". */
  private boolean isOfThing(int at) {
    boolean thing =
        reading.is(at + 1, "a")
            || reading.is(at + 1, "an")
            || at + 1 < reading.size()
                && reading.word(at + 1).isName()
                && PROPRIETORS.contains(reading.word(at - 1).lower());
    return reading.is(at, "behind") || reading.is(at, "of") && thing;
  }

  private boolean isIndefinite(int noun) {
    int start = reading.sentenceStart(noun);
    int at = noun - 1;
    while (at > start && Nouns.canModify(reading.word(at)) && !isArticle(at)) {
      at--;
    }
    return at >= start && (isArticle(at) || reading.is(at, "'s"));
  }

  private boolean isArticle(int at) {
    return INDEFINITE.contains(reading.word(at).lower());
  }
}
