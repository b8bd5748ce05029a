package casewire.enrich.cases.grammar;

import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who takes part in the story without being a party: judges, lawyers, prosecutors, police,
 * spokespeople and commentators; and whose name stands for the state.
 */
public final class Officials {
  private static final Set<String> TITLES =
      Set.of(
          "judge",
          "justice",
          "attorney",
          "attorneys",
          "lawyer",
          "prosecutor",
          "solicitor",
          "barrister",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "analyst",
          "professor",
          "prof",
          "magistrate",
          "detective",
          "inspector",
          "agent",
          "sheriff",
          "counsel",
          "commissioner",
          "registrar",
          "arbitrator",
          "clerk",
          "reporter",
          "counsellor",
          "advocate",
          "expert",
          "researcher");
  private static final Set<String> SPEAKERS =
      Set.of(
          "lawyer",
          "attorney",
          "solicitor",
          "barrister",
          "counsel",
          "advocate",
          "prosecutor",
          "judge",
          "magistrate",
          "spokesman",
          "spokeswoman",
          "spokesperson");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "sir",
          "lord",
          "lady",
          "president",
          "minister",
          "court",
          "internet",
          "web",
          "congress",
          "senate",
          "english",
          "act",
          "directive",
          "article");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

  private static final int FORMER = 4;

  private static final Set<String> PAST =
      Set.of("former", "ex", "one-time", "onetime", "disgraced", "disbarred", "sacked");

  private static final Set<String> AUTHORITY =
      Set.of(
          "police",
          "fbi",
          "prosecutors",
          "prosecutor",
          "customs",
          "interpol",
          "europol",
          "homeland",
          "constabulary",
          "sheriff",
          "attorney's");

  /** Those with names of several words: "the U.S. Secret Service". */
  private static final Set<String> AUTHORITIES =
      Set.of(
          "secret service",
          "drug enforcement",
          "criminal investigation",
          "postal inspection",
          "scotland yard",
          "crime agency",
          "crime squad",
          "crime unit",
          "fraud office",
          "bureau of investigation",
          "prosecution service",
          "intellectual property section");

  /** What parts of them are called: "the Criminal Division". */
  private static final Set<String> PARTS =
      Set.of("division", "section", "taskforce", "bureau", "squad", "directorate");

  private final Set<String> officials = new HashSet<>();

  /** Whether a name can be that of a party, for those that were asked for. */
  private final Map<PartyName, Boolean> parties = new HashMap<>();

  public static Officials of(Reading reading, NounGroups groups) {
    Officials officials = new Officials();
    for (int i = 0; i < reading.size(); i++) {
      Word word = reading.word(i);
      if (word.isType(EntityType.PERSON) && (hasTitle(reading, i) || isApposed(reading, i))) {
        NounGroup group = groups.at(i);
        boolean leads = group != null && group.from() == i && hasTitle(reading, i);
        List<PartyName> all = leads ? group.members() : List.of(PartyName.of(word.entity()));
        all.forEach(name -> officials.officials.add(name.key()));
      }
    }
    return officials;
  }

  static boolean isTitle(Word word) {
    return TITLES.contains(word.lower()) || HONORIFICS.contains(word.lower());
  }

  /** "His solicitor, X,": who is set beside a word for those who speak in court. */
  private static boolean isSpeaker(Reading reading, int person) {
    return reading.is(person - 1, ",")
        && person > reading.sentenceStart(person) + 1
        && !isFormer(reading, person - 2)
        && (SPEAKERS.contains(reading.word(person - 2).lower())
            || isSpeakerFor(reading, person - 2));
  }

  /** "A spokesman for the prosecutor's office, X,": the words before the comma. */
  private static boolean isSpeakerFor(Reading reading, int last) {
    int start = Math.max(reading.sentenceStart(last), last - 7);
    for (int i = last; i > start && !reading.is(i, ","); i--) {
      boolean of = reading.is(i, "for") || reading.is(i, "of");
      if (of && SPEAKERS.contains(reading.word(i - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasTitle(Reading reading, int person) {
    if (isSpeaker(reading, person)) {
      return true;
    }
    int start = Math.max(reading.sentenceStart(person), person - 3);
    for (int i = person - 1; i >= start; i--) {
      Word word = reading.word(i);
      // "A judge ordered X" is not "Judge X".
      boolean other =
          word.isName() || word.is("representing") || word.is("that") || Verbs.isVerbal(word);
      if (word.isPunctuation() || other || FunctionWords.isPreposition(word)) {
        return false;
      }
      if (TITLES.contains(word.lower())) {
        return !isFormer(reading, i);
      }
    }
    return false;
  }

  /** "Former Plinth lawyer X": prosecuted like anybody. */
  private static boolean isFormer(Reading reading, int title) {
    for (int i = title - 1; i >= title - FORMER && i >= reading.sentenceStart(title); i--) {
      Word word = reading.word(i);
      if (PAST.contains(word.lower())) {
        return true;
      }
      if (word.isPunctuation() && !word.is("-")) {
        return false;
      }
    }
    return false;
  }

  /** "X, a professor at ...", "X, lawyer for Y". */
  private static boolean isApposed(Reading reading, int person) {
    if (!reading.is(person + 1, ",")) {
      return false;
    }
    int limit = Math.min(reading.sentenceEnd(person), person + 8);
    for (int i = person + 2; i < limit; i++) {
      Word word = reading.word(i);
      if (TITLES.contains(word.lower()) && word.entity() == null) {
        boolean told = reading.is(i + 1, "who") && i + 2 < limit;
        return !told || reading.word(i + 2).lower().startsWith("represent");
      }
      // "A former agent" is prosecuted like anybody.
      boolean clause =
          word.is("former")
              || word.is("but")
              || word.is("while")
              || word.is("when")
              || word.is("from")
              || word.is("by")
              || Verbs.isBe(word)
              || word.is("who");
      if (clause || word.isPunctuation() || Verbs.isFiniteVerb(word) || word.is("of")) {
        return false;
      }
    }
    return false;
  }

  /**
   * How many words at the index are "attorney general", which may be one name; 0 if they are not.
   */
  public static int lengthOfAttorneyGeneral(Reading reading, int at) {
    if (at < reading.size() && reading.word(at).lower().equals("attorney general")) {
      return 1;
    }
    return reading.is(at, "attorney") && reading.is(at + 1, "general") ? 2 : 0;
  }

  public boolean canBeParty(PartyName name) {
    return parties.computeIfAbsent(name, this::isNoOfficial);
  }

  private boolean isNoOfficial(PartyName name) {
    if (!Litigants.canBe(name)) {
      return false;
    }
    if (name.entity() == null) {
      return true;
    }
    if (officials.contains(name.key())) {
      return false;
    }
    return name.entity().type() != EntityType.ORG || !isAuthority(name.text());
  }

  /** Whether it investigates or prosecutes in the name of a state. */
  public static boolean isAuthority(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : BETWEEN_WORDS.split(lower)) {
      if (AUTHORITY.contains(word)) {
        return true;
      }
    }
    return AUTHORITIES.stream().anyMatch(lower::contains)
        || PARTS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /** Whether the name is that of a country, a state or a city, or of a government. */
  public static boolean isState(PartyName name) {
    return name.isPlace() || name.text().toLowerCase(Locale.ROOT).endsWith("government");
  }
}
