package casewire.enrich.cases.clustering;

import casewire.enrich.cases.event.LitigationEvent;
import casewire.enrich.cases.party.Caption;
import casewire.enrich.cases.party.PartyName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is meant by a short name, where a caption has it in full: "Varnholt" in "Varnholt Media". */
final class CaptionNames {
  /**
   * Captions in their order by every name their parties are known by there: an article of many
   * captions has many events too, and each asks only the captions that have its first name.
   */
  private final Map<String, Set<Caption>> captions = new HashMap<>();

  CaptionNames(List<Caption> captions) {
    captions.forEach(
        caption ->
            parties(caption)
                .flatMap(party -> shortNames(party.key()))
                .forEach(
                    name ->
                        this.captions
                            .computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .add(caption)));
  }

  /** The event told of the parties of a caption, if all whom it names are among them. */
  LitigationEvent inFull(LitigationEvent event) {
    return firstKey(event)
        .flatMap(
            name ->
                captions.getOrDefault(name, Set.of()).stream()
                    .flatMap(caption -> inFull(event, caption).stream())
                    .findFirst())
        .orElse(event);
  }

  private static Optional<String> firstKey(LitigationEvent event) {
    return event.hasParties()
        ? Stream.concat(event.claimants().stream(), event.targets().stream())
            .findFirst()
            .map(PartyName::key)
        : Optional.empty();
  }

  private static Optional<LitigationEvent> inFull(LitigationEvent event, Caption caption) {
    List<PartyName> parties = parties(caption).toList();
    return inFull(event.claimants(), parties)
        .flatMap(
            claimants ->
                inFull(event.targets(), parties).map(targets -> event.between(claimants, targets)));
  }

  /** Empty if somebody is named who is not among the parties. */
  private static Optional<List<PartyName>> inFull(List<PartyName> names, List<PartyName> parties) {
    List<PartyName> all = new ArrayList<>();
    for (PartyName name : names) {
      String key = name.key();
      List<PartyName> meant =
          parties.stream().filter(party -> isShortFor(key, party.key())).toList();
      if (meant.size() != 1) {
        return Optional.empty();
      }
      all.add(meant.get(0));
    }
    return Optional.of(all);
  }

  private static Stream<PartyName> parties(Caption caption) {
    return Stream.concat(caption.claimants().stream(), caption.targets().stream());
  }

  private static boolean isShortFor(String name, String party) {
    return party.equals(name) || party.startsWith(name + " ");
  }

  /** All that {@link #isShortFor} a party's name. */
  private static Stream<String> shortNames(String party) {
    return Stream.iterate(party, name -> !name.isEmpty(), CaptionNames::withoutLastWord);
  }

  private static String withoutLastWord(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf(' ')));
  }
}
