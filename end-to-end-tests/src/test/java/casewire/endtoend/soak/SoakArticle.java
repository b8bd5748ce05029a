package casewire.endtoend.soak;

import java.util.List;

/**
 * One of endlessly many reports; a dozen in a row tell of one case, then a new case begins.
 *
 * @param headline unlike every other's
 * @param paragraphs the body
 */
record SoakArticle(String headline, List<String> paragraphs) {
  private static final int REPORTS_PER_CASE = 12;

  private static final List<String> FIRST =
      List.of(
          "Aster",
          "Birchwood",
          "Cobalt",
          "Dunmore",
          "Ember",
          "Fenwick",
          "Granite",
          "Harbour",
          "Ironbark",
          "Juniper",
          "Kestrel",
          "Larkspur",
          "Meridian",
          "Northgate",
          "Orchard",
          "Pinecrest",
          "Quarry",
          "Redwood",
          "Sable",
          "Thornhill");
  private static final List<String> SECOND =
      List.of(
          "Records",
          "Networks",
          "Publishing",
          "Pictures",
          "Software",
          "Games",
          "Press",
          "Media",
          "Broadcasting",
          "Studios",
          "Systems",
          "Hosting",
          "Charts");
  private static final List<String> COURTS =
      List.of(
          "U.S. District Court for the District of Massachusetts",
          "U.S. District Court for the Southern District of New York",
          "U.S. District Court for the Northern District of California");

  static SoakArticle number(int number) {
    int matter = number / REPORTS_PER_CASE;
    String plaintiff = company(matter, 0);
    String defendant = company(matter, 7) + " Inc.";
    String docket = "1:23-cv-%05d".formatted(matter % 100_000);
    return new SoakArticle(
        "%s sues %s over its catalogue, report %d".formatted(plaintiff, defendant, number),
        List.of(
            "%s has sued %s for copyright infringement in the %s. The complaint, No. %s, names %d works."
                .formatted(
                    plaintiff,
                    defendant,
                    COURTS.get(matter % COURTS.size()),
                    docket,
                    10 + number % 90),
            "The plaintiff asks for damages of $%d,000 and an injunction. A hearing is set for 12 March 2024."
                .formatted(100 + number % 800),
            "\"We never copied a line,\" a spokesman of %s said on Tuesday. Judge Mira Solanki will hear the case."
                .formatted(defendant),
            "This is report %d of a series that has no end, and nothing else is remarkable in it."
                .formatted(number)));
  }

  private static String company(int matter, int offset) {
    int turn = matter + offset;
    return FIRST.get(turn % FIRST.size()) + " " + SECOND.get(turn / FIRST.size() % SECOND.size());
  }

  String body() {
    return String.join("\n\n", paragraphs);
  }
}
