package casewire.endtoend.containers;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Decides for {@link RunWithDocker}. */
final class DockerCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Boolean.getBoolean("casewire.docker.required")) {
      return ConditionEvaluationResult.enabled("Docker is required");
    }
    return DockerClientFactory.instance().isDockerAvailable()
        ? ConditionEvaluationResult.enabled("there is a Docker engine")
        : ConditionEvaluationResult.disabled("there is no Docker engine");
  }
}
