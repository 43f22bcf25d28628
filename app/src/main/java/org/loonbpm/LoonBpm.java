package org.loonbpm;

import java.util.Arrays;
import org.loonbpm.takeover.TakeOverCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Loonflow's ticket API on a BPMN engine: the server, or with the word {@code takeover} the taking over of a Loonflow. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LoonBpm {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("takeover")) {
            System.exit(TakeOverCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        }
        SpringApplication.run(LoonBpm.class, arguments);
    }
}
