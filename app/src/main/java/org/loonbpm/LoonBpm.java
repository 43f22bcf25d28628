package org.loonbpm;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Loonflow's ticket API on a BPMN engine. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LoonBpm {

    public static void main(String[] arguments) {
        SpringApplication.run(LoonBpm.class, arguments);
    }
}
