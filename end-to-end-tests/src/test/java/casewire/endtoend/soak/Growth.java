package casewire.endtoend.soak;

import java.util.List;

/**
 * How a measure moves in the second half of a run, when all is warm: the straight line of least
 * squares.
 *
 * @param mean of the second half
 * @param growth what the line gains from the middle to the end of the run
 */
record Growth(double mean, double growth) {
  /**
   * @param samples of one process, by time
   */
  static Growth of(Measure measure, List<Sample> samples) {
    List<Sample> half = samples.subList(samples.size() / 2, samples.size());
    double time = half.stream().mapToDouble(Sample::seconds).average().orElseThrow();
    double mean = half.stream().mapToDouble(measure::of).average().orElseThrow();
    double covariance = 0;
    double variance = 0;
    for (Sample sample : half) {
      covariance += (sample.seconds() - time) * (measure.of(sample) - mean);
      variance += (sample.seconds() - time) * (sample.seconds() - time);
    }
    double duration = half.get(half.size() - 1).seconds() - half.get(0).seconds();
    return new Growth(mean, variance == 0 ? 0 : covariance / variance * duration);
  }
}
