package casewire.enrich.cases.description;

import casewire.enrich.cases.clustering.CaseDraft;
import casewire.enrich.cases.court.EuropeanCases;
import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.event.LitigationEvent.Modality;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.matter.Kinds;
import casewire.enrich.cases.party.CaptionStyle;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Sovereigns;
import casewire.enrich.cases.party.Sovereigns.Sovereign;
import casewire.enrich.cases.party.StateProsecutions;
import casewire.enrich.cases.reading.Reading;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.Court;
import casewire.events.Party;
import casewire.events.PartyRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a case is called and who is what in it. */
final class Naming {
  private static final Set<Frame> PROSECUTING = Set.of(Frame.PROSECUTE, Frame.SUIT, Frame.FILE);

  /**
   * @param parties in the order of the caption
   */
  record Named(String caption, List<Party> parties) {}

  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?i)(the )?((eastern|western) )?(high|supreme|district|appeals?|federal) court"
              + "|(?i)(the )?court of appeals?");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

  private final Reading reading;
  private final Sovereigns sovereigns;
  private final StateProsecutions states;
  private final AttorneysGeneral attorneys;
  private final IntPredicate others;

  /**
   * @param others whether a sentence tells of another case that has no say in where this one is
   */
  Naming(
      Reading reading,
      Sovereigns sovereigns,
      StateProsecutions states,
      AttorneysGeneral attorneys,
      IntPredicate others) {
    this.reading = reading;
    this.others = others;
    this.sovereigns = sovereigns;
    this.states = states;
    this.attorneys = attorneys;
  }

  Named of(CaseDraft draft, CaseKind kind, CaseStage stage, Court court) {
    List<PartyName> claimants = attorneys.with(draft.named(draft.claimants()));
    List<PartyName> targets = draft.named(draft.targets());
    if (kind == CaseKind.CRIMINAL && draft.isOfConvicted()) {
      return lawsuit(claimants, targets, PartyRole.APPELLANT, PartyRole.APPELLEE);
    }
    if (kind == CaseKind.CRIMINAL) {
      return prosecution(draft, targets, court);
    }
    if (kind == CaseKind.REGULATORY && isUnion(court) && Kinds.isInstitution(claimants)) {
      // The Commission sues states; who else is opposed to it challenges what it has decided.
      boolean sues = !targets.isEmpty() && targets.stream().allMatch(PartyName::isPlace);
      return sues
          ? lawsuit(claimants, targets, PartyRole.PETITIONER, PartyRole.RESPONDENT)
          : lawsuit(targets, claimants, PartyRole.PETITIONER, PartyRole.RESPONDENT);
    }
    boolean subpoena =
        stage == CaseStage.SUBPOENA
            || stage == CaseStage.RULING && isOnlyOfSubpoena(draft)
            || claimants.isEmpty() && isSubpoenaInCaption(draft);
    if (subpoena && !targets.isEmpty() && !targets.get(0).described()) {
      return subpoena(claimants, targets);
    }
    if (stage == CaseStage.APPEAL) {
      Set<String> appellants = appellants(draft);
      if (claimants.stream().anyMatch(name -> appellants.contains(name.key()))) {
        return lawsuit(claimants, targets, PartyRole.APPELLANT, PartyRole.APPELLEE);
      }
      if (targets.stream().anyMatch(name -> appellants.contains(name.key()))) {
        return lawsuit(claimants, targets, PartyRole.APPELLEE, PartyRole.APPELLANT);
      }
    }
    if (targets.isEmpty() && !claimants.isEmpty() && EuropeanCases.isEuropean(draft.docket())) {
      return new Named(
          CaptionStyle.european(claimants),
          claimants.stream().map(name -> party(name, PartyRole.PLAINTIFF)).toList());
    }
    return lawsuit(claimants, targets, PartyRole.PLAINTIFF, PartyRole.DEFENDANT);
  }

  /** "High Court", "Court of Appeal": many countries have one, whichever it was taken for. */
  private static boolean isAnywhere(Court court) {
    return ANYWHERE.matcher(court.name()).matches();
  }

  private Named prosecution(CaseDraft draft, List<PartyName> targets, Court court) {
    String jurisdiction = court == null || isAnywhere(court) ? null : court.jurisdiction();
    IntPredicate own = draft.sentences()::contains;
    Sovereign sovereign =
        sovereigns.of(jurisdiction, reading, own, s -> others.test(s) && !own.test(s));
    if (sovereign == null) {
      sovereign = sovereigns.of(jurisdiction, reading, own, s -> false);
    }
    if (sovereign != null && sovereign.code().equals("US")) {
      sovereign = states.of(reading, draft.sentences()::contains).orElse(sovereign);
    }
    String state = sovereign == null ? "Prosecutor" : sovereign.name();
    List<Party> parties = new ArrayList<>();
    parties.add(new Party(state, PartyRole.PROSECUTOR, null));
    privateProsecutors(draft).forEach(name -> parties.add(party(name, PartyRole.PROSECUTOR)));
    targets.forEach(name -> parties.add(party(name, PartyRole.DEFENDANT)));
    return new Named(CaptionStyle.prosecution(sovereign, targets), parties);
  }

  /** Who prosecutes without being the state. */
  private static List<PartyName> privateProsecutors(CaseDraft draft) {
    return draft.events().stream()
        .filter(event -> event.term().kind() == CaseKind.CRIMINAL)
        .filter(e -> PROSECUTING.contains(e.term().frame()))
        .flatMap(event -> event.claimants().stream())
        .filter(name -> !Officials.isState(name))
        .distinct()
        .toList();
  }

  /** Not a lawsuit against the service that is to tell: the service is no party to a dispute. */
  private Named subpoena(List<PartyName> claimants, List<PartyName> targets) {
    List<Party> parties = new ArrayList<>();
    claimants.forEach(name -> parties.add(party(name, PartyRole.PETITIONER)));
    targets.forEach(name -> parties.add(party(name, PartyRole.THIRD_PARTY)));
    return new Named(CaptionStyle.subpoena(claimants, targets), parties);
  }

  private Named lawsuit(
      List<PartyName> claimants, List<PartyName> targets, PartyRole before, PartyRole after) {
    List<Party> parties = new ArrayList<>();
    claimants.forEach(name -> parties.add(party(name, before)));
    targets.forEach(name -> parties.add(party(name, after)));
    return new Named(CaptionStyle.versus(claimants, targets), parties);
  }

  /** "In re Subpoena to X": it stays so when a court has ruled on it. */
  private boolean isSubpoenaInCaption(CaseDraft draft) {
    return draft.events().stream()
        .anyMatch(
            event ->
                event.term().stage() == CaseStage.SUBPOENA
                    && event.from() > 1
                    && reading.is(event.from() - 1, "re")
                    && reading.is(event.from() - 2, "in"));
  }

  /** "Quashes a subpoena": all that was brought is the request for it. */
  private static boolean isOnlyOfSubpoena(CaseDraft draft) {
    List<CaseStage> brought =
        draft.events().stream()
            .filter(LitigationEvent::hasBothSides)
            .map(event -> event.term().stage())
            .toList();
    return !brought.isEmpty() && brought.stream().allMatch(CaseStage.SUBPOENA::equals);
  }

  private static Set<String> appellants(CaseDraft draft) {
    return draft.events().stream()
        .filter(event -> event.term().stage() == CaseStage.APPEAL)
        .filter(event -> event.modality() == Modality.FACT || event.isPast())
        .flatMap(event -> event.claimants().stream())
        .map(PartyName::key)
        .collect(Collectors.toSet());
  }

  private static boolean isUnion(Court court) {
    return court != null && "EU".equals(court.jurisdiction());
  }

  private Party party(PartyName name, PartyRole role) {
    return name.entity() == null
        ? new Party(CaptionStyle.fullName(name), role, null)
        : new Party(fullName(name), role, name.entity().id());
  }

  /** "AMD" for "Advanced Micro Devices", which the caption leaves to the parties. */
  private static boolean isInitials(String name, String full) {
    StringBuilder initials = new StringBuilder();
    for (String word : BETWEEN_WORDS.split(full)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return name.length() > 1 && name.contentEquals(initials);
  }

  /** The canonical name, which the caption has too; as the text calls it if it never says that. */
  private String fullName(PartyName name) {
    List<String> called =
        name.entity().mentions().stream().map(reading.document()::textOf).distinct().toList();
    boolean canonical = called.stream().anyMatch(name.text()::equalsIgnoreCase);
    String longest = called.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    return canonical && !isInitials(name.text(), longest)
        ? CaptionStyle.fullName(name)
        : CaptionStyle.fullName(PartyName.unrecognized(longest));
  }
}
