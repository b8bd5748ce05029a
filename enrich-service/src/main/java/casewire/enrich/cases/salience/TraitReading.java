package casewire.enrich.cases.salience;

import casewire.enrich.cases.grammar.NounGroup;
import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.grammar.NounGroups;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.entity.RecognizedEntity;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Reads the traits of those whom an article names. */
final class TraitReading {
  private static final double FIRST_THIRD = 0.35;
  private static final double LAST_THIRD = 0.65;

  /** How many words may stand between a mention and what makes it a trait. */
  private static final int NEAR = 3;

  private final Reading reading;
  private final NounGroups groups;
  private final TraitWords words;
  private final Map<PartyName, List<Integer>> places = new LinkedHashMap<>();
  private final Map<PartyName, Integer> referred = new HashMap<>();
  private final boolean[] inCourt;
  private int most = 1;

  private TraitReading(Reading reading, NounGroups groups, TraitWords words) {
    this.words = words;
    this.reading = reading;
    this.groups = groups;
    this.inCourt = new boolean[reading.sentences()];
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      if (canLitigate(word.entity())) {
        List<Integer> all =
            places.computeIfAbsent(PartyName.of(word.entity()), name -> new ArrayList<>());
        all.add(i);
        most = Math.max(most, all.size());
      }
      inCourt[word.sentence()] |=
          word.isType(EntityType.COURT) || words.court().contains(word.lower());
    }
    for (NounGroup group : groups.all()) {
      if (group.reference() == Reference.ANAPHOR) {
        group.members().forEach(name -> referred.merge(name, 1, Integer::sum));
      }
    }
  }

  private static boolean canLitigate(RecognizedEntity entity) {
    if (entity == null) {
      return false;
    }
    return switch (entity.type()) {
      case PERSON, ORG, DOMAIN -> true;
      default -> false;
    };
  }

  /** The traits of everybody who can be a party, as they come up: what weights are fitted to. */
  static List<Traits> of(
      Reading reading, NounGroups groups, Officials officials, TraitWords words) {
    TraitReading read = new TraitReading(reading, groups, words);
    return read.places.entrySet().stream()
        .filter(e -> officials.canBeParty(e.getKey()))
        .map(e -> read.of(e.getKey(), e.getValue()))
        .toList();
  }

  private Traits of(PartyName name, List<Integer> at) {
    Traits traits = new Traits(name);
    double place = place(at);
    boolean person = name.isPerson();
    boolean proceeds = isAny(at, this::proceeds);
    traits.set(Trait.ANYBODY, true);
    traits.set(Trait.PERSON, person);
    traits.set(Trait.LONG_NAME, name.text().indexOf(' ') > 0);
    traits.set(Trait.TRADE_BODY, hasWordOf(name, words.tradeBody()));
    traits.set(Trait.FIRST, 1 - place);
    traits.set(Trait.MIDDLE, place > FIRST_THIRD && place <= LAST_THIRD);
    traits.set(Trait.LATE, place > LAST_THIRD);
    traits.set(Trait.SHARE, (double) at.size() / most);
    traits.set(Trait.PERSON_MENTIONS, person ? Math.log(at.size()) : 0);
    traits.set(Trait.REFERRED, Math.log1p(referred.getOrDefault(name, 0)));
    traits.set(Trait.LISTED, share(at, this::isListed));
    traits.set(Trait.INTRODUCED, isAny(at, this::isIntroduced));
    traits.set(Trait.SPEAKS, isAny(at, this::speaks));
    traits.set(Trait.ONLY_SPEAKS, person && !isAny(at, i -> !speaks(i) && !isTitled(i)));
    traits.set(Trait.PROCEEDS, proceeds);
    traits.set(Trait.PERSON_PROCEEDS, person && proceeds);
    traits.set(Trait.SERVES, isAny(at, i -> isNear(i, 1, NEAR - 1, words.service())));
    traits.set(Trait.COURT_SHARE, share(at, i -> inCourt[reading.word(i).sentence()]));
    traits.set(Trait.COMPARED, isAny(at, i -> isNear(i, -1, NEAR, words.comparison())));
    return traits;
  }

  /** Where the name first comes up below the headline, 0 to 1; 1 if it does not. */
  private double place(List<Integer> at) {
    double start = reading.document().headlineEnd();
    double length = reading.word(reading.size() - 1).end() - start;
    for (int i : at) {
      if (!reading.isHeadline(i)) {
        return (reading.word(i).start() - start) / length;
      }
    }
    return 1;
  }

  private boolean isListed(int at) {
    NounGroup group = groups.at(at);
    return group != null && group.reference() == Reference.NAME && group.members().size() > 1;
  }

  private boolean isIntroduced(int at) {
    return reading.is(at + 1, ",")
        && at + 2 < reading.size()
        && words.introduction().contains(reading.word(at + 2).lower());
  }

  private boolean speaks(int at) {
    return isNear(at, 1, NEAR - 1, words.speech()) || isNear(at, -1, NEAR - 1, words.speech());
  }

  /** "Chief executive X": what somebody is called before the name. */
  private boolean isTitled(int at) {
    return at > reading.sentenceStart(at) && reading.word(at - 1).isType(EntityType.ROLE);
  }

  private boolean proceeds(int at) {
    NounGroup group = groups.at(at);
    return isNear(group == null ? at : group.to() - 1, 1, NEAR, words.proceeding());
  }

  /** Whether one of the words is among so many on that side of the place, in its clause. */
  private boolean isNear(int at, int step, int most, Set<String> words) {
    int sentence = reading.word(at).sentence();
    for (int i = at + step, left = most; left > 0 && i >= 0 && i < reading.size(); i += step) {
      Word word = reading.word(i);
      if (word.sentence() != sentence || word.isName() || word.isPunctuation()) {
        return false;
      }
      if (words.contains(word.lower())) {
        return true;
      }
      left--;
    }
    return false;
  }

  private static boolean hasWordOf(PartyName name, Set<String> words) {
    for (String word : name.key().split(" ")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(List<Integer> at, IntPredicate test) {
    return at.stream().anyMatch(test::test);
  }

  private static double share(List<Integer> at, IntPredicate test) {
    return (double) at.stream().filter(test::test).count() / at.size();
  }
}
