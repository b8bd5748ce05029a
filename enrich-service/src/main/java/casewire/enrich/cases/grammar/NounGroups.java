package casewire.enrich.cases.grammar;

import casewire.enrich.cases.grammar.NounGroup.Reference;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.text.WordSet;
import casewire.events.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The noun groups of an article: coordinated names ("Shueisha, Kodansha and Kadokawa", "Finn
 * Batato, 38, of Germany; and Bram van der Kolk"), pronouns and definite descriptions, which are
 * resolved to the nearest fitting names before them.
 */
public final class NounGroups {
  private static final Set<String> DECIDING =
      WordSet.of(
          "judge",
          "judges",
          "court",
          "courts",
          "jury",
          "jurors",
          "magistrate",
          "magistrates",
          "prosecutor",
          "prosecutors",
          "police",
          "tribunal");

  private final Reading reading;
  private final List<NounGroup> groups = new ArrayList<>();
  private final int[] groupAt;
  private final Coordination coordination;
  private final LitigantNouns litigants = LitigantNouns.standard();
  private final Antecedents antecedents = new Antecedents();
  private final Introductions introductions = new Introductions();
  private final Anaphors anaphors;
  private final Map<Integer, Integer> introduced = new HashMap<>();

  private NounGroups(Reading reading) {
    this.reading = reading;
    this.coordination = new Coordination(reading);
    this.anaphors = new Anaphors(reading, antecedents, introductions);
    this.groupAt = new int[reading.size()];
    Arrays.fill(groupAt, -1);
  }

  public static NounGroups of(Reading reading) {
    NounGroups found = new NounGroups(reading);
    found.readIntroductions();
    found.readHeadline();
    for (int sentence = 0; sentence < reading.sentences(); sentence++) {
      found.readSentence(
          reading.sentenceStarts()[sentence], reading.sentenceStarts()[sentence + 1]);
    }
    return found;
  }

  /** The group that has the word, or null. */
  public NounGroup at(int word) {
    return groupAt[word] < 0 ? null : groups.get(groupAt[word]);
  }

  /** Those whom the text lists after the noun: "seven studios, including A and B"; may be empty. */
  List<PartyName> introduced(String noun) {
    return introductions.of(noun, 0, 0);
  }

  public List<NounGroup> all() {
    return groups;
  }

  private void readIntroductions() {
    for (int i = 0; i < reading.size(); i++) {
      EntityType type = ReferringNouns.pluralType(reading.word(i));
      boolean side = SideNouns.isPlural(reading.word(i));
      int limit = reading.sentenceEnd(i);
      int list = type == null && !side ? -1 : Introductions.listAfter(reading, i, limit);
      if (list < 0 && type == EntityType.ORG) {
        list = Introductions.listBefore(reading, i);
      }
      if (list >= 0 && (side || isSomebody(reading.word(list)))) {
        List<PartyName> first = List.of(PartyName.of(reading.word(list).entity()));
        NounGroup named =
            coordination.grown(new NounGroup(list, list + 1, first, Reference.NAME), limit);
        introductions.add(reading.word(i).lower(), reading.word(i).sentence(), named.members());
        if (list > i) {
          introduced.put(Introductions.start(reading, i), i);
        }
      }
    }
  }

  private static boolean isSomebody(Word word) {
    return word.isType(EntityType.PERSON) || word.isType(EntityType.ORG);
  }

  /** "Authors' lawsuit against X": a headline has no article before those whom the text lists. */
  private void readHeadline() {
    for (int i = 0; i < reading.size() && reading.isHeadline(i); i++) {
      boolean plural = ReferringNouns.pluralType(reading.word(i)) != null;
      if (plural && !introductions.of(reading.word(i).lower(), 0, 0).isEmpty()) {
        introduced.putIfAbsent(i, i);
      }
    }
  }

  private void readSentence(int from, int limit) {
    antecedents.startSentence();
    if (opensWithStranger(from, limit)) {
      antecedents.sawStranger();
    }
    int at = from;
    while (at < limit) {
      NounGroup group = groupFrom(at, limit);
      if (group == null) {
        at++;
        continue;
      }
      Arrays.fill(groupAt, group.from(), group.to(), groups.size());
      groups.add(group);
      if (!reading.isByline(at) && !isAgency(at)) {
        antecedents.saw(group);
      }
      at = group.to();
    }
  }

  /** "A teenager who broke into the phone of X has been jailed": not X is meant by "he" then. */
  private boolean opensWithStranger(int from, int limit) {
    if (!reading.is(from, "a") && !reading.is(from, "an")) {
      return false;
    }
    int end = from + 1;
    while (end < limit && isInSubject(reading.word(end))) {
      end++;
    }
    boolean apposed =
        reading.is(end, ",") && end + 1 < limit && reading.word(end + 1).isType(EntityType.PERSON);
    return end > from + 1
        && end < limit
        && !apposed
        && !reading.word(end).isType(EntityType.PERSON)
        && ReferringNouns.singularType(reading.word(end - 1)) == EntityType.PERSON;
  }

  private static boolean isInSubject(Word word) {
    return (word.entity() == null || word.isType(EntityType.GPE))
        && Nouns.canModify(word)
        && !Verbs.isVerbal(word);
  }

  /** "Dismissed by a Gloucester judge". */
  private boolean isOfCourt(int at, int limit) {
    return at + 1 < limit && DECIDING.contains(reading.word(at + 1).lower());
  }

  /** "BROOKLYN, N.Y. - ": where it is reported from, at the start of a paragraph. */
  private boolean isDateline(int at, int limit) {
    boolean opens = at == 0 || reading.word(at - 1).paragraph() != reading.word(at).paragraph();
    boolean region =
        opens || reading.word(at - 1).isType(EntityType.GPE) || reading.is(at - 1, ",");
    for (int i = at + 1; region && i < limit && i < at + 6; i++) {
      if (reading.is(i, "-") || reading.is(i, "–") || reading.is(i, "—")) {
        return opens || isDatelineBefore(at);
      }
      if (!reading.word(i).isPunctuation() && !reading.word(i).isType(EntityType.GPE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether nothing but places goes before in the paragraph. */
  private boolean isDatelineBefore(int at) {
    int paragraph = reading.word(at).paragraph();
    for (int i = at - 1; i >= 0 && reading.word(i).paragraph() == paragraph; i--) {
      if (!reading.word(i).isPunctuation() && !reading.word(i).isType(EntityType.GPE)) {
        return false;
      }
    }
    return true;
  }

  /** "June 17 (Reuters) - ": who reports, in the dateline of a wire. */
  private boolean isAgency(int at) {
    return reading.is(at - 1, "(")
        && reading.is(at + 1, ")")
        && (reading.is(at + 2, "-") || reading.is(at + 2, "–") || reading.is(at + 2, "—"));
  }

  private NounGroup groupFrom(int at, int limit) {
    Word word = reading.word(at);
    int attorney = word.isType(EntityType.GPE) ? attorneyGeneralEnd(at, limit) : -1;
    if (attorney > 0) {
      List<PartyName> state = List.of(PartyName.of(word.entity()));
      return coordination.grown(
          new NounGroup(at, attorney, state, Reference.NAME), limit, EntityType.ORG);
    }
    boolean place = word.isType(EntityType.GPE);
    if (place && (describesName(at, limit) || isDateline(at, limit) || isOfCourt(at, limit))) {
      return null;
    }
    if (word.isName()) {
      List<PartyName> first = List.of(PartyName.of(word.entity()));
      return coordination.grown(new NounGroup(at, at + 1, first, Reference.NAME), limit);
    }
    Integer noun = introduced.get(at);
    if (noun != null) {
      List<PartyName> members = introductions.of(reading.word(noun).lower(), 0, 0);
      if (!members.isEmpty()) {
        return new NounGroup(at, noun + 1, members, Reference.ANAPHOR);
      }
    }
    NounGroup anaphor = anaphors.at(at, limit);
    boolean open = anaphor == null || anaphor.members().isEmpty();
    return open ? anaphor : coordination.grown(anaphor, limit);
  }

  /**
   * "Texas Attorney General Greg Abbott" acts for the state; -1 if the words are no such office.
   */
  private int attorneyGeneralEnd(int state, int limit) {
    int length = Officials.lengthOfAttorneyGeneral(reading, state + 1);
    if (length == 0 || length == 1 && state + 1 >= limit) {
      return -1;
    }
    int end = state + 1 + length;
    return end < limit && reading.word(end).isType(EntityType.PERSON) ? end + 1 : end;
  }

  /** "US firm InterDigital", "US film studios": the place only describes who is meant. */
  private boolean describesName(int at, int limit) {
    if (reading.is(at + 1, "-") || isBase(at, limit)) {
      return true;
    }
    for (int i = at + 1; i < limit && i <= at + 3; i++) {
      Word word = reading.word(i);
      if (word.isName()) {
        return !word.isType(EntityType.GPE);
      }
      boolean small = !word.capital() || reading.isHeadline(i);
      if (word.entity() == null && small && litigants.has(word.lower())) {
        return true;
      }
      if (!Nouns.canModify(word) || Verbs.isVerbal(word) || word.entity() != null) {
        return false;
      }
    }
    return false;
  }

  /** "Cupertino, CA-based": the town of a company. */
  private boolean isBase(int town, int limit) {
    return town + 4 < limit
        && reading.is(town + 1, ",")
        && reading.is(town + 3, "-")
        && reading.is(town + 4, "based");
  }

  /** Whether "'s" follows, so that something of theirs is meant. */
  public boolean isPossessive(NounGroup group) {
    return reading.is(group.to(), "'s");
  }
}
