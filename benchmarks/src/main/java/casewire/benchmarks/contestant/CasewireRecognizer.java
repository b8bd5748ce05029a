package casewire.benchmarks.contestant;

import casewire.enrich.entity.EntityPipeline;
import casewire.enrich.entity.EntityRecognition;

/** Ours. */
public final class CasewireRecognizer implements Recognizer {
  @Override
  public String name() {
    return "casewire";
  }

  @Override
  public EntityRecognition load() {
    return EntityPipeline.standard();
  }
}
