package org.loonbpm.platform.postgres;

import java.nio.file.Path;
import org.loonbpm.platform.StartNotes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Starts PostgreSQL where no {@code spring.datasource.url} is given.
 *
 * <p>The pool is made from the connection details, these from the server, this from the folder; Spring takes them down
 * in the opposite order, so the pool and all that uses it are gone before the server stops.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseGiven.class)
class EmbeddedPostgresConfiguration {

    @Bean
    DataFolder dataFolder(@Value("${loonbpm.data-dir}") String folder) {
        return DataFolder.take(Path.of(folder));
    }

    @Bean
    PostgresServer postgresServer(DataFolder data, StartNotes notes) {
        notes.add("Data folder", data.toString());
        return PostgresServer.start(data);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase(PostgresServer server) {
        OwnDatabase.ensure(server);
        return new EmbeddedDatabase(server.url(), server.password());
    }

    private record EmbeddedDatabase(String url, String password) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return PostgresServer.USER;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public String toString() {
            return "EmbeddedDatabase[" + url + "]";
        }
    }
}
