package casewire.benchmarks.corpus;

import java.util.List;
import java.util.SplittableRandom;

/** 275 surnames and 216 companies, all equally frequent. */
final class FewNames implements Names {
  static final List<String> GIVEN =
      List.of(
          "Alice", "Brian", "Carmen", "Dmitri", "Elena", "Farid", "Grace", "Hiroshi", "Ingrid",
          "Jamal", "Katrin", "Liam", "Maria", "Nadia", "Oscar", "Priya", "Quentin", "Rosa",
          "Stefan", "Tomas", "Ursula", "Victor", "Wendy", "Yusuf", "Zoe");
  static final List<String> SURNAME_HEAD =
      List.of(
          "Al", "Bar", "Cor", "Den", "El", "Far", "Gor", "Hal", "Ing", "Jas", "Kel", "Lom", "Mar",
          "Nor", "Ol", "Per", "Quin", "Ros", "Sten", "Tor", "Ul", "Ver", "Wes", "Yar", "Zim");
  static final List<String> SURNAME_TAIL =
      List.of("berg", "dale", "ford", "ini", "kov", "man", "nes", "owski", "rell", "son", "ton");

  /** Words for sites, too. */
  static final List<String> COMPANY_HEAD =
      List.of(
          "Aster", "Blue", "Cedar", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Iron",
          "Juniper", "Kestrel", "Lumen", "Mosaic", "Nimbus", "Orchid", "Pine", "Quartz", "River",
          "Summit", "Tundra", "Umbra", "Vertex", "Willow", "Zephyr");

  static final List<String> COMPANY_TAIL =
      List.of(
          "Records",
          "Pictures",
          "Media Group",
          "Publishing",
          "Networks",
          "Broadcasting",
          "Studios",
          "Entertainment",
          "Software");
  static final List<String> SUFFIX = List.of(" Inc.", " LLC", " Ltd", " GmbH", "", "", "");

  private final SplittableRandom random;

  FewNames(SplittableRandom random) {
    this.random = random;
  }

  @Override
  public String person() {
    return pick(GIVEN) + " " + pick(SURNAME_HEAD) + pick(SURNAME_TAIL);
  }

  @Override
  public String company() {
    return pick(COMPANY_HEAD) + " " + pick(COMPANY_TAIL) + pick(SUFFIX);
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
