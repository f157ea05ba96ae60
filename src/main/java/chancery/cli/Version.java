package chancery.cli;

import chancery.text.Words;
import picocli.CommandLine.IVersionProvider;

/** The version that the program's archive says it has. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {version == null ? Words.say("cli.version.unpackaged") : Words.say("cli.version", version)};
    }
}
