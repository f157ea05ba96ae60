package chancery.store;

import java.io.Serial;
import java.sql.SQLException;

/**
 * An {@link SQLException} on its way through code that cannot declare it. Never leaves the package: whoever was asked for
 * something turns it into a {@link StoreFailed} or a {@link DossierRefused}, which say what was being attempted.
 */
final class SqlFault extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final SQLException reason;

    SqlFault(SQLException reason) {
        super(reason);
        this.reason = reason;
    }

    SQLException reason() {
        return reason;
    }
}
