package org.loonbpm.translator.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build wrote into the jar. */
final class VersionOfJar implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(VersionOfJar.class.getPackage().getImplementationVersion());
        return new String[] {"bpmn-translator " + version.orElse("(not packaged)")};
    }
}
