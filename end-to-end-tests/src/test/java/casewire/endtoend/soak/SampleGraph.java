package casewire.endtoend.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One panel a measure, one line a process, as SVG. */
final class SampleGraph {
  private static final int WIDTH = 720;
  private static final int PANEL = 120;
  private static final int GAP = 34;
  private static final int LEFT = 48;
  private static final int TOP = 40;
  private static final int POINTS = 90;
  private static final List<String> COLOURS = List.of("#999999", "#0072b2", "#d55e00", "#009e73");

  private final Map<String, List<Sample>> samples;
  private final double end;

  /**
   * @param samples of each process by time, at least one each
   */
  SampleGraph(Map<String, List<Sample>> samples) {
    this.samples = samples;
    this.end =
        samples.values().stream()
            .mapToDouble(list -> list.get(list.size() - 1).seconds())
            .max()
            .orElseThrow();
  }

  String svg() {
    int height = TOP + Measure.values().length * (PANEL + GAP);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">\n"
            .formatted(WIDTH, height));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
    int x = LEFT;
    int process = 0;
    for (String name : samples.keySet()) {
      svg.append(
          "<text x=\"%d\" y=\"18\" fill=\"%s\">■ %s</text>\n"
              .formatted(x, COLOURS.get(process++), name));
      x += 140;
    }
    for (Measure measure : Measure.values()) {
      svg.append(panel(measure, TOP + measure.ordinal() * (PANEL + GAP)));
    }
    return svg.append("</svg>\n").toString();
  }

  private String panel(Measure measure, int top) {
    double highest =
        samples.values().stream()
            .flatMap(List::stream)
            .mapToDouble(measure::of)
            .max()
            .orElseThrow();
    double scale = highest == 0 ? 1 : highest * 1.1;
    int bottom = top + PANEL;
    StringBuilder panel = new StringBuilder();
    panel.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(LEFT, top - 5, measure.title()));
    panel.append(
        "<path d=\"M%1$d %2$dV%3$dH%4$d\" fill=\"none\" stroke=\"black\"/>\n"
            .formatted(LEFT, top, bottom, WIDTH - 10));
    panel.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.0f</text>\n"
            .formatted(LEFT - 4, top + 10, scale));
    panel.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>\n".formatted(LEFT - 4, bottom));
    panel.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.0f min</text>\n"
            .formatted(WIDTH - 10, bottom + 14, end / 60));
    int process = 0;
    for (List<Sample> line : samples.values()) {
      panel.append(
          "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" points=\"%s\"/>\n"
              .formatted(COLOURS.get(process++), points(measure, thinned(line), bottom, scale)));
    }
    return panel.toString();
  }

  private String points(Measure measure, List<Sample> line, int bottom, double scale) {
    return line.stream()
        .map(
            sample ->
                "%.0f,%.1f"
                    .formatted(
                        LEFT + sample.seconds() / end * (WIDTH - 10 - LEFT),
                        bottom - measure.of(sample) / scale * PANEL))
        .collect(Collectors.joining(" "));
  }

  private static List<Sample> thinned(List<Sample> line) {
    int step = Math.max(1, line.size() / POINTS);
    List<Sample> thinned = new ArrayList<>();
    for (int i = 0; i < line.size(); i += step) {
      thinned.add(line.get(i));
    }
    return thinned;
  }
}
