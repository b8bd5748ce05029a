package casewire.enrich.cases.court;

import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Span;
import casewire.events.Court;
import casewire.events.EntityType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The court of a case: the one that the events of the case are reported from. */
public final class CourtChoice {
  private static final double LEAD = 3;

  /** How little it says to call the court by its country or its town. */
  private static final double NICKNAME = 0.5;

  private static final Pattern CALLED =
      Pattern.compile(
          "(?!(high|supreme|federal|crown|county|district|appeals?|circuit) )\\p{L}+('s)?"
              + " ((high|top|highest|appeals?) )?court");

  /** The form of a docket of a US district court. */
  private static final Pattern DISTRICT = Pattern.compile("-(cv|cr|mj|mc)-");

  private static final double WITH_EVENT = 2;

  private static final double OFFICE = 0.5;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s.]+");

  /** With capitals, the name of a court in some countries. */
  private static final Set<String> NAMED = Set.of("High Court", "Federal Court");

  private static final Set<String> GENERIC =
      Set.of(
          "u",
          "s",
          "us",
          "united",
          "states",
          "eu",
          "uk",
          "court",
          "courts",
          "federal",
          "the",
          "state",
          "district",
          "high");

  private final Reading reading;
  private final CourtReferences references;

  /** The indices of the words that are courts. */
  private final int[] courts;

  private final List<DescribedCourts.Described> described;

  /** Whether a US attorney tells the news: courts elsewhere have only sent the accused. */
  private final boolean american;

  /** Whether the headline or the lead names a court that decides on what others decided. */
  private final boolean appealNews;

  /** Whether a court decides on what others decided, by its name, for those that were asked for. */
  private final Map<String, Boolean> appellate = new HashMap<>();

  /** Whether the lead tells what the Lords have decided on what a court with a name did. */
  private final boolean lordsNews;

  /** Whether the first court of the headline or the lead is the Union's, and decides. */
  private final boolean unionNews;

  public CourtChoice(Reading reading) {
    this.reading = reading;
    this.references = new CourtReferences(reading);
    this.courts =
        IntStream.range(0, reading.size())
            .filter(i -> reading.word(i).isType(EntityType.COURT))
            .toArray();
    this.described = new DescribedCourts(reading).find();
    this.american = isAnnouncedByAttorney();
    this.appealNews =
        Arrays.stream(courts)
            .mapToObj(reading::word)
            .takeWhile(word -> word.sentence() <= Reading.LEAD_SENTENCES)
            .anyMatch(this::isAppellate);
    this.lordsNews =
        described.stream()
            .filter(court -> reading.word(court.at()).sentence() <= Reading.LEAD_SENTENCES)
            .anyMatch(court -> court.name().equals(DescribedCourts.LORDS));
    this.unionNews =
        Arrays.stream(courts)
            .filter(i -> reading.word(i).sentence() <= Reading.LEAD_SENTENCES)
            .limit(1)
            .filter(i -> reading.word(i).lower().contains("court of justice"))
            .anyMatch(i -> EuropeanCases.isCourt(reading.word(i)) && !references.isProspective(i));
  }

  /**
   * @param docket the case's docket, null if unknown
   * @param reports whether a sentence reports an event of the case
   * @param about whether a sentence is about the case
   */
  public Court of(String docket, IntPredicate reports, IntPredicate about) {
    return of(docket, reports, about, false);
  }

  /** "X v. Y, decided by the same court": whether such a sentence speaks of the news' court. */
  public boolean isSameAsNews(IntPredicate reports) {
    return IntStream.range(1, reading.size())
        .filter(i -> reading.is(i, "court") && reading.is(i - 1, "same"))
        .anyMatch(i -> reports.test(reading.word(i).sentence()));
  }

  /** The same for the case that the news is: a court that it cites is not its own. */
  public Court ofNews(String docket, IntPredicate reports, IntPredicate about) {
    return of(docket, reports, about, true);
  }

  private Court of(String docket, IntPredicate reports, IntPredicate about, boolean news) {
    IntPredicate speaking =
        at ->
            !news
                || !references.isCited(at)
                    && (!unionNews || EuropeanCases.isCourt(reading.word(at)));
    if (news && lordsNews) {
      return new Court(null, DescribedCourts.LORDS, null);
    }
    boolean district = docket != null && DISTRICT.matcher(docket).find() && !appealNews;
    Court own =
        district
            ? of(docket, reports, about, speaking.and(at -> !isAppellate(reading.word(at))))
            : null;
    Court named = own == null ? of(docket, reports, about, speaking) : own;
    return named == null ? described(reports, about, name -> true) : named;
  }

  /**
   * The one that decides on what other courts decided; null if the sentences name none, or only as
   * one where the case may go.
   */
  public Court appellate(IntPredicate reports, IntPredicate about) {
    Court named = of(null, reports, about, at -> isAppellate(reading.word(at)));
    return named == null ? described(reports, about, Jurisdictions::isAppellateName) : named;
  }

  private boolean isAnnouncedByAttorney() {
    for (int i = 1; i < reading.size(); i++) {
      if (reading.word(i).sentence() > Reading.LEAD_SENTENCES) {
        return false;
      }
      boolean states =
          reading.is(i - 1, "states") || reading.is(i - 1, "u.s") || reading.is(i - 1, "us");
      if (reading.is(i, "attorney") && states) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbroad(Word court) {
    String id = court.entity().value();
    return id != null && !"US".equals(Jurisdictions.ofCourt(id));
  }

  /** The one that is told of most with events of the case, where none of them has a name. */
  private Court described(IntPredicate reports, IntPredicate about, Predicate<String> eligible) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (DescribedCourts.Described court : described) {
      int sentence = reading.word(court.at()).sentence();
      boolean reported = reports.test(sentence);
      boolean known = court.definite() || sentence <= Reading.LEAD_SENTENCES;
      if ((reported || known && about.test(sentence)) && eligible.test(court.name())) {
        double weight = references.isProspective(court.at()) ? -2 * WITH_EVENT : 1;
        weights.merge(court.name(), weight + (reported ? WITH_EVENT : 0), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .map(best -> new Court(null, best.getKey(), null))
        .orElse(null);
  }

  private Court of(String docket, IntPredicate reports, IntPredicate about, IntPredicate eligible) {
    boolean european = EuropeanCases.isEuropean(docket);
    Map<String, Double> weights = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, RecognizedEntity> entities = new LinkedHashMap<>();
    for (int i : courts) {
      Word word = reading.word(i);
      if (american && isAbroad(word)) {
        continue;
      }
      if (european && !EuropeanCases.isCourtOf(docket, word)) {
        continue;
      }
      boolean reported = reports.test(word.sentence());
      boolean told = european || reported || about.test(word.sentence());
      if (!told || !eligible.test(i)) {
        continue;
      }
      String key = key(word.entity());
      entities.putIfAbsent(key, word.entity());
      if (references.isOfOffice(i)) {
        weights.merge(key, word.sentence() <= Reading.LEAD_SENTENCES ? LEAD : OFFICE, Double::sum);
        continue;
      }
      weights.merge(key, weight(i) + (reported ? WITH_EVENT : 0), Double::sum);
      names.merge(key, references.name(i), CourtChoice::fuller);
    }
    String best = null;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      if (entry.getValue() > 0 && (best == null || entry.getValue() > weights.get(best))) {
        best = entry.getKey();
      }
    }
    if (best == null) {
      return european ? EuropeanCases.court(docket) : null;
    }
    String id = entities.get(best).value();
    String name = names.containsKey(best) ? names.get(best) : entities.get(best).name();
    return new Court(id, name, Jurisdictions.ofCourt(id));
  }

  private boolean isAppellate(Word court) {
    return appellate.computeIfAbsent(court.lower(), Jurisdictions::isAppellateName);
  }

  private double weight(int at) {
    Word court = reading.word(at);
    if (references.isProspective(at)) {
      return -2 * WITH_EVENT;
    }
    if (isGeneric(court) && !references.isPlaced(at)) {
      return -0.5;
    }
    if (isNickname(court)) {
      return NICKNAME;
    }
    if (reading.isHeadline(at)) {
      return 2 * LEAD;
    }
    return court.sentence() <= Reading.LEAD_SENTENCES ? LEAD : 1;
  }

  /** "German High Court", "Canadian appeal court": the text has the name in full. */
  private static boolean isNickname(Word court) {
    return court.entity().value() == null && CALLED.matcher(court.lower()).matches();
  }

  /** "U.S. Court", "federal court": not enough to prefer it to a court with a name. */
  private boolean isGeneric(Word court) {
    if (NAMED.contains(reading.document().textOf(new Span(court.start(), court.end())))) {
      return false;
    }
    for (String word : BETWEEN_WORDS.split(court.lower())) {
      if (!GENERIC.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static String key(RecognizedEntity court) {
    return court.value() == null ? court.name() : court.value();
  }

  /** A district's name says more than a place; else the longer name. */
  private static String fuller(String one, String other) {
    boolean district = one.contains("District of");
    if (district != other.contains("District of")) {
      return district ? one : other;
    }
    return other.length() > one.length() ? other : one;
  }
}
