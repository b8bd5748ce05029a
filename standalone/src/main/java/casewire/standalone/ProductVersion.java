package casewire.standalone;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class ProductVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = getClass().getPackage().getImplementationVersion();
    return new String[] {"casewire " + (version == null ? "(unpackaged)" : version)};
  }
}
