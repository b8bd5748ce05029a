package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who is meant by a short name, where a caption has it in full: "Varnholt" in "Varnholt Media". */
final class CaptionNames {
  private final List<Caption> captions;

  CaptionNames(List<Caption> captions) {
    this.captions = captions;
  }

  /** The event told of the parties of a caption, if all whom it names are among them. */
  LitigationEvent inFull(LitigationEvent event) {
    for (Caption caption : captions) {
      List<PartyName> claimants = inFull(event.claimants(), caption);
      List<PartyName> targets = inFull(event.targets(), caption);
      if (claimants != null && targets != null && event.hasParties()) {
        return event.between(claimants, targets);
      }
    }
    return event;
  }

  /** Null if somebody is named who is not in the caption. */
  private static List<PartyName> inFull(List<PartyName> names, Caption caption) {
    List<PartyName> all = new ArrayList<>();
    for (PartyName name : names) {
      List<PartyName> meant =
          Stream.concat(caption.claimants().stream(), caption.targets().stream())
              .filter(party -> isShortFor(name, party))
              .toList();
      if (meant.size() != 1) {
        return null;
      }
      all.add(meant.get(0));
    }
    return all;
  }

  private static boolean isShortFor(PartyName name, PartyName party) {
    return party.key().equals(name.key()) || party.key().startsWith(name.key() + " ");
  }
}
