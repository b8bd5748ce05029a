package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.Frame;
import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.grammar.Officials;
import casewire.enrich.cases.party.PartyName;
import casewire.enrich.cases.party.Regulators;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.Word;
import casewire.events.CaseKind;
import casewire.events.CaseStage;
import casewire.events.EntityType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The other side of a case that is told by one side only, taken from another case of the article:
 * the victim of a crime sues the accused, the claimant of the main case has won against others
 * before, the company that a regulator is after now has beaten another one.
 */
final class BorrowedSides {
  /** How many sentences before its report the accused may be named whom a lawsuit is against. */
  private static final int NEAR = 2;

  private static final Set<Frame> OF_ANOTHER =
      Set.of(Frame.WIN, Frame.DISPOSE, Frame.FAVOUR, Frame.FILE, Frame.SUE);
  private static final Set<String> WITH = Set.of("with", "against", "by", "from", "over");

  /** What may be told of a precedent: "relied on a decision in favour of C". */
  private static final Set<Frame> CITED =
      EnumSet.of(Frame.FAVOUR, Frame.CITE, Frame.RULED, Frame.AGAINST);

  /** "The decision contrasts with one in which C was told to pay": of others. */
  private static final Set<String> CONTRASTS =
      Set.of("contrasts", "contrasted", "contrast", "unlike");

  /** What does not tell who proceeds. */
  private static final Set<Frame> UNSIDED = EnumSet.of(Frame.WIN, Frame.LOSE, Frame.CITE);

  private final Reading reading;
  private final FirstMentions mentions;
  private final Regulators regulators;
  private final List<CaseDraft> drafts;

  BorrowedSides(
      Reading reading, FirstMentions mentions, Regulators regulators, List<CaseDraft> drafts) {
    this.reading = reading;
    this.mentions = mentions;
    this.regulators = regulators;
    this.drafts = drafts;
  }

  /** From the main case, for a case that the event has just made. */
  void borrow(CaseDraft made, LitigationEvent event) {
    CaseDraft main = mentions.mainOf(drafts).orElse(made);
    boolean lawsuit =
        event.term().kind() == CaseKind.CIVIL
            || event.term().kind() == null
                && event.term().stage() == CaseStage.COMPLAINT_FILED
                && !event.claimants().isEmpty();
    boolean separate = event.from() > 0 && reading.is(event.from() - 1, "separate");
    boolean others =
        separate && event.parties().allMatch(PartyName::described) || isContrast(event);
    if (main == made || !lawsuit || others) {
      return;
    }
    PartyName other = event.isPast() ? namedWith(event) : null;
    if (other != null) {
      if (event.claimants().isEmpty()) {
        made.addClaimant(other, 1);
      } else {
        made.addTarget(other, 1);
      }
      return;
    }
    made.markBorrowed();
    List<PartyName> known = event.claimants().isEmpty() ? event.targets() : event.claimants();
    boolean regulatory = !known.isEmpty() && known.stream().allMatch(regulators::isRegulator);
    if (regulatory && main.claimants().stream().anyMatch(regulators::isRegulator)) {
      known.forEach(regulator -> made.addClaimant(regulator, 2));
      faceFirst(made, event, main.named(main.targets()));
    } else if (event.targets().isEmpty() && main.isCriminal()) {
      if (event.claimants().stream().noneMatch(name -> isAccusedBeside(name, main))) {
        faceFirst(made, event, main.targets());
      }
    } else if (event.targets().isEmpty() && main.targets().containsAll(event.claimants())) {
      faceFirst(made, event, main.named(main.claimants()));
    } else if (event.targets().isEmpty()
        && (isBesideTarget(event, main)
            || isAgainstSubject(event, main)
            || isOfTheirOwn(event, main))) {
      faceFirst(made, event, main.named(main.targets()));
    } else if (isInParagraphOf(event, main)) {
      oppose(made, event, main);
    } else if (isSettledWithTarget(event, main)) {
      PartyName settling = nearestOf(event, main);
      event.targets().forEach(name -> made.addClaimant(name, 10));
      made.addTarget(settling, 1);
    } else if (event.claimants().isEmpty()
        && (event.isPast() || event.term().frame() == Frame.DISPOSE)) {
      main.named(main.claimants()).stream().limit(1).forEach(name -> made.addClaimant(name, 1));
    }
  }

  /** "A has fought before. In 2002 a court rejected claims by C": somebody new, beside A. */
  private boolean isInParagraphOf(LitigationEvent event, CaseDraft main) {
    return !CITED.contains(event.term().frame())
        && event.parties().noneMatch(main::has)
        && mentions.isOfNewcomers(event)
        && nearestOf(event, main) != null
        && (event.targets().isEmpty() || main.claimants().contains(nearestOf(event, main)));
  }

  /** "A has been sued before. C claimed $10m; the two came to terms": of A, who is sued now too. */
  private boolean isSettledWithTarget(LitigationEvent event, CaseDraft main) {
    boolean apart =
        event.term().frame() == Frame.SETTLE
            && event.claimants().isEmpty()
            && event.parties().noneMatch(main::has)
            && mentions.isOfNewcomers(event);
    PartyName nearest = apart ? nearestOf(event, main) : null;
    return nearest != null && main.targets().contains(nearest);
  }

  private void oppose(CaseDraft made, LitigationEvent event, CaseDraft main) {
    PartyName other = nearestOf(event, main);
    if (event.claimants().isEmpty()) {
      made.addClaimant(other, 1);
    } else {
      made.addTarget(other, 1);
    }
  }

  /**
   * The party of the main case that the paragraph names last before the event, or the sentence
   * first after it; null if neither names any.
   */
  private PartyName nearestOf(LitigationEvent event, CaseDraft main) {
    int paragraph = reading.word(event.from()).paragraph();
    for (int i = event.from() - 1; i >= 0 && reading.word(i).paragraph() == paragraph; i--) {
      if (names(i, main)) {
        return PartyName.of(reading.word(i).entity());
      }
    }
    for (int i = event.to(); i < reading.sentenceEnd(event.from()); i++) {
      if (names(i, main)) {
        return PartyName.of(reading.word(i).entity());
      }
    }
    return null;
  }

  private boolean names(int at, CaseDraft main) {
    Word word = reading.word(at);
    return word.isName() && main.has(PartyName.of(word.entity()));
  }

  /** "C has won damages too", "threw out a suit by D": against whom the headline is about. */
  private boolean isAgainstSubject(LitigationEvent event, CaseDraft main) {
    int sentence = reading.word(reading.sentenceStart(event.from())).start();
    return OF_ANOTHER.contains(event.term().frame())
        && event.claimants().stream().allMatch(name -> name.firstMention() >= sentence)
        && main.named(main.targets()).stream()
            .limit(1)
            .anyMatch(name -> name.firstMention() < reading.document().headlineEnd());
  }

  private boolean isContrast(LitigationEvent event) {
    return reading.hasAny(reading.sentenceStart(event.from()), event.from(), CONTRASTS);
  }

  /** Somebody whom the article has named by then. */
  private void faceFirst(CaseDraft made, LitigationEvent event, List<PartyName> side) {
    int end = reading.word(reading.sentenceEnd(event.from()) - 1).end();
    side.stream()
        .limit(1)
        .filter(name -> name.entity() == null || name.firstMention() < end)
        .forEach(name -> made.addTarget(name, 1));
  }

  /** "A, B and C want damages" of others, told in a paragraph that speaks of who is sued. */
  private boolean isBesideTarget(LitigationEvent event, CaseDraft main) {
    int paragraph = reading.word(event.from()).paragraph();
    Frame frame = event.term().frame();
    return (frame == Frame.FILE || frame == Frame.SUIT)
        && event.claimants().stream().noneMatch(main::has)
        && reading.words().stream()
            .filter(word -> word.paragraph() == paragraph && word.entity() != null)
            .anyMatch(word -> main.targets().contains(PartyName.of(word.entity())));
  }

  /** "A group of studios filed claims of its own in the same court": against the same. */
  private boolean isOfTheirOwn(LitigationEvent event, CaseDraft main) {
    boolean beside =
        event.term().frame() == Frame.FILE && event.claimants().stream().noneMatch(main::has);
    for (int i = event.from(); beside && i < reading.sentenceEnd(event.from()); i++) {
      if (reading.is(i, "own") || reading.is(i, "same")) {
        return true;
      }
    }
    return false;
  }

  /** Cases told aside of somebody new whom nobody is said to proceed against. */
  void fillAsides() {
    CaseDraft main = mentions.mainOf(drafts).orElse(null);
    if (main == null
        || main.isCriminal()
        || !main.hasBothSides()
        || !mentions.isNamedInLead(main)) {
      return;
    }
    for (CaseDraft draft : drafts) {
      boolean open =
          !draft.isCriminal()
              && draft.captions().isEmpty()
              && draft.claimants().isEmpty()
              && draft.hasNamedTargets();
      if (open && isAside(draft)) {
        draft.markBorrowed();
        main.named(main.claimants()).stream().limit(1).forEach(name -> draft.addClaimant(name, 1));
      }
    }
  }

  /** "B settled on the eve of its trial", "B was sued last month". */
  private boolean isAside(CaseDraft draft) {
    if (draft.events().stream().anyMatch(this::isContrast)) {
      return false;
    }
    List<LitigationEvent> sure =
        draft.events().stream().filter(e -> e.hasParties() && e.sureness() >= 1).toList();
    int first = draft.sentences().first();
    return first > Reading.LEAD_SENTENCES
        && draft.parties().noneMatch(name -> mentions.isNamedBefore(name, first))
        && sure.stream().map(e -> e.term().frame()).noneMatch(UNSIDED::contains)
        && !sure.isEmpty();
  }

  /** "Lost a case in which he tried to get out of his contract with Sony"; null if nobody is. */
  private PartyName namedWith(LitigationEvent event) {
    for (int i = event.to(); i < reading.sentenceEnd(event.from()); i++) {
      Word word = reading.word(i);
      boolean org = word.isType(EntityType.ORG) || word.isType(EntityType.PERSON);
      boolean accused = event.claimants().isEmpty() && reading.is(i - 1, "against");
      boolean isLed = reading.is(i - 1, "by") && reading.is(i - 2, "led");
      if (reading.is(i, ",") && reading.is(i + 1, "and")) {
        return null;
      }
      if (org && !accused && !isLed && WITH.contains(reading.word(i - 1).lower())) {
        PartyName name = PartyName.of(word.entity());
        boolean known = event.claimants().contains(name) || event.targets().contains(name);
        return known || Officials.isAuthority(name.text()) ? null : name;
      }
    }
    return null;
  }

  /** A lawsuit whose defendant no sentence ties to it, next to the name of somebody prosecuted. */
  void fillFromProsecutions() {
    for (CaseDraft draft : drafts) {
      boolean open =
          !draft.isCriminal()
              && draft.hasNamedClaimants()
              && draft.targets().isEmpty()
              && draft.captions().isEmpty();
      if (open) {
        drafts.stream()
            .filter(CaseDraft::isCriminal)
            .filter(d -> draft.claimants().stream().noneMatch(name -> isAccusedBeside(name, d)))
            .flatMap(criminal -> criminal.targets().stream())
            .filter(name -> !draft.has(name) && isNear(name, draft.sentences()))
            .findFirst()
            .ifPresent(name -> draft.addTarget(name, 1));
      }
    }
  }

  /** "X, who was cleared, is suing for his old job": not those in the news. */
  private boolean isAccusedBeside(PartyName name, CaseDraft main) {
    return drafts.stream()
        .anyMatch(draft -> draft != main && draft.isCriminal() && draft.targets().contains(name));
  }

  private boolean isNear(PartyName name, TreeSet<Integer> sentences) {
    return name.isPerson()
        && name.entity().mentions().stream()
            .anyMatch(
                mention ->
                    sentences.stream().anyMatch(sentence -> isBefore(mention.start(), sentence)));
  }

  private boolean isBefore(int offset, int sentence) {
    int first = reading.sentenceStarts()[Math.max(0, sentence - NEAR)];
    int last = reading.sentenceStarts()[sentence + 1] - 1;
    return reading.word(first).start() <= offset && offset <= reading.word(last).end();
  }
}
