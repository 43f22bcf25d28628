package org.loonbpm.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loonbpm.testing.LoonflowTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class LastSuperAdministratorTest extends LoonflowTest {

    @Autowired
    private Users users;

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void cannotBeDeleted() {
        whereAdminIsTheOnlyOne(
                admin -> assertThatThrownBy(() -> users.delete(admin)).hasMessageContaining("only active"));
    }

    @Test
    void cannotBecomeSomethingElse() {
        whereAdminIsTheOnlyOne(admin -> assertThatThrownBy(
                        () -> users.change(admin, user(UserType.WORKFLOW_ADMINISTRATOR, true)))
                .hasMessageContaining("only active"));
    }

    @Test
    void cannotBeDeactivated() {
        whereAdminIsTheOnlyOne(admin -> assertThatThrownBy(
                        () -> users.change(admin, user(UserType.SUPER_ADMINISTRATOR, false)))
                .hasMessageContaining("only active"));
    }

    @Test
    void canBeChangedOtherwise() {
        whereAdminIsTheOnlyOne(admin -> assertThatCode(
                        () -> users.change(admin, user(UserType.SUPER_ADMINISTRATOR, true)))
                .doesNotThrowAnyException());
    }

    @Test
    void canGoWhereThereIsAnother() {
        whereAdminIsTheOnlyOne(admin -> {
            users.create(
                    new NewUser(
                            loonflow.own("eve"), "Eve", "e", "", List.of(), true, UserType.SUPER_ADMINISTRATOR, null),
                    "admin");
            assertThatCode(() -> users.delete(admin)).doesNotThrowAnyException();
        });
    }

    /** All is rolled back, for other tests share the server. */
    private void whereAdminIsTheOnlyOne(java.util.function.LongConsumer test) {
        long admin = directory.person("admin").orElseThrow().id();
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update app_user set is_active = false where type_id = 2 and id <> ?")
                    .param(admin)
                    .update();
            test.accept(admin);
        });
    }

    private static NewUser user(UserType type, boolean active) {
        return new NewUser("admin", "Admin", "a", "", List.of(), active, type, null);
    }
}
