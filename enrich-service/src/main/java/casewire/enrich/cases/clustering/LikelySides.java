package casewire.enrich.cases.clustering;

import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.grammar.ReferringNouns;
import casewire.enrich.cases.party.Litigants;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.salience.Salience;
import casewire.events.CaseStage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Gives the case of the news the side that no sentence names: whom the article is about. */
final class LikelySides {
  /** As likely as not, by the articles that the weights are fitted to. */
  static final double LIKELY = 0.4;

  /** Likely enough to be in a case that is known by its docket. */
  static final double POSSIBLE = 0.1;

  /** Who is asked for names is told of as one whom others use, which speaks against parties. */
  private static final double SERVED = 0.3;

  /** Likelier than a name that nothing else speaks for. */
  private static final double LIKELIER = 0.6;

  /** For those who are listed with somebody likely. */
  private static final double LISTED = 0.3;

  private static final double SURE = 0.9;

  /** Less sure than whatever a sentence says. */
  static final double WEIGHT = 0.5;

  /** Names that nobody has in the text because everybody knows them, or nobody does. */
  private static final Pattern STAND_INS =
      Pattern.compile(
          "United States|European Commission|Parliament and Council|(John )?Does?\\b.*");

  /** Those whom nobody could name, and authorities, which the text would. */
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "individuals",
          "persons",
          "users",
          "subscribers",
          "customers",
          "fans",
          "file-sharers",
          "sharers",
          "swappers",
          "song-swappers",
          "downloaders",
          "uploaders",
          "pirates",
          "viewers",
          "fraudsters",
          "spammers",
          "investors",
          "shareholders",
          "creditors",
          "workers",
          "employees",
          "owners",
          "operators",
          "government",
          "ministers",
          "authorities",
          "state",
          "states",
          "police",
          "prosecutors",
          "regulator",
          "regulators",
          "industry",
          "world",
          "court",
          "judge");

  private final Affected affected;
  private final Officials officials;
  private final Salience salience;

  LikelySides(Reading reading, Officials officials, Salience salience) {
    this.affected = new Affected(reading);
    this.officials = officials;
    this.salience = salience;
  }

  /**
   * Fills the sides of a lawsuit that have no names, unless they are of people whom nobody could
   * name. If neither has one, the likelier party has most likely brought the case.
   */
  void fill(CaseDraft draft) {
    double least = isSubpoena(draft) ? SERVED : LIKELY;
    if (!draft.hasNamedParty()) {
      likeliest(draft, least, name -> true)
          .filter(name -> hasAnother(draft, name, least))
          .ifPresent(name -> fill(draft, true, name));
    }
    if (draft.hasNamedParty() && !draft.hasBothSides()) {
      other(draft, least).ifPresent(name -> fill(draft, draft.hasNamedTargets(), name));
    } else if (areUnknown(draft.claimants()) || areUnknown(draft.targets())) {
      other(draft, LIKELIER).ifPresent(name -> fill(draft, areUnknown(draft.claimants()), name));
    }
  }

  private boolean hasAnother(CaseDraft draft, PartyName first, double least) {
    return other(draft, least, name -> !isSame(first, name)).isPresent();
  }

  private void fill(CaseDraft draft, boolean claims, PartyName likely) {
    List<PartyName> side = claims ? draft.claimants() : draft.targets();
    if (!side.stream().allMatch(name -> isUnknown(name) || isOfCompany(name))) {
      return;
    }
    List<PartyName> names = listedWith(likely, draft);
    draft.markInferred();
    side.forEach(name -> draft.replace(name, names));
    for (PartyName name : names) {
      if (claims) {
        draft.addClaimant(name, WEIGHT);
      } else {
        draft.addTarget(name, WEIGHT);
      }
    }
  }

  /** "BitTorrent": what stands where a party does without being somebody elsewhere in the text. */
  private static boolean areUnknown(List<PartyName> side) {
    return !side.isEmpty() && side.stream().allMatch(LikelySides::isUnknown);
  }

  private static boolean isUnknown(PartyName name) {
    return name.entity() == null && !name.described() && !STAND_INS.matcher(name.text()).matches();
  }

  /** It and those beside it; "A and B meet in court" lists both sides. */
  private List<PartyName> listedWith(PartyName name, CaseDraft draft) {
    List<PartyName> listed = salience.parties(draft.isCriminal()).listedWith(name, LISTED);
    return listed.stream().anyMatch(one -> isIn(draft, one)) ? List.of(name) : listed;
  }

  private static boolean isSubpoena(CaseDraft draft) {
    return draft.events().stream().anyMatch(event -> event.term().stage() == CaseStage.SUBPOENA);
  }

  /** "The maker", "record labels", "a host": not "thirty people", nor a name or a state. */
  private static boolean isOfCompany(PartyName described) {
    int head = described.key().indexOf(described.head());
    boolean called = Character.isLowerCase(described.text().charAt(head));
    return ReferringNouns.isCompany(described.head())
        || ReferringNouns.isCompanies(described.head())
        || called && !isOfPeople(described);
  }

  private static boolean isOfPeople(PartyName described) {
    return Character.isDigit(described.text().charAt(0))
        || PEOPLE.contains(described.head())
        || ReferringNouns.isPerson(described.head())
        || ReferringNouns.isPersons(described.head());
  }

  /** Adds who is prosecuted with a company or a site that alone is named. */
  void accuse(CaseDraft draft) {
    if (draft.hasNamedTargets() && draft.targets().stream().noneMatch(PartyName::isPerson)) {
      salience.parties(true).ranked(SURE).stream()
          .filter(PartyName::isPerson)
          .findFirst()
          .ifPresent(name -> listedWith(name, draft).forEach(one -> draft.addTarget(one, WEIGHT)));
    }
  }

  /** Whether somebody prosecuted in the case is whom the article is likely to be about. */
  boolean accusesLikely(CaseDraft draft) {
    return draft.isCriminal()
        && draft.targets().stream().anyMatch(name -> salience.parties(true).of(name) >= LIKELY);
  }

  private Optional<PartyName> other(CaseDraft draft, double least) {
    return other(draft, least, name -> true);
  }

  /**
   * Of those who fit and are not in the case: whom the decision helps or hurts, however seldom
   * named, or else the likeliest if at least so likely.
   */
  Optional<PartyName> other(CaseDraft draft, double least, Predicate<PartyName> fits) {
    Predicate<PartyName> isOther = fits.and(name -> !isIn(draft, name));
    return affected
        .first()
        .filter(officials::canBeParty)
        .filter(isOther)
        .or(() -> likeliest(draft, least, isOther));
  }

  private Optional<PartyName> likeliest(CaseDraft draft, double least, Predicate<PartyName> fits) {
    return salience.parties(draft.isCriminal()).ranked(least).stream().filter(fits).findFirst();
  }

  private static boolean isIn(CaseDraft draft, PartyName name) {
    return draft.parties().anyMatch(known -> isSame(known, name));
  }

  private static boolean isSame(PartyName known, PartyName name) {
    return known.key().equals(name.key()) || Litigants.areSame(known, name);
  }
}
