package chancery.view.position;

import chancery.view.look.Overlay;
import chancery.viewmodel.LooksViewModel;
import chancery.viewmodel.position.PositionForm;
import chancery.viewmodel.position.PositionsViewModel;
import chancery.viewmodel.position.Spot;

/** Puts over the window what has to do with positions: the form for a new one, the history of a cell, the form for an issue. */
public final class PositionCards {

    private final PositionsViewModel viewModel;
    private final LooksViewModel looks;
    private final Overlay overlay;

    /** Shows its cards on a layer. */
    public PositionCards(PositionsViewModel viewModel, LooksViewModel looks, Overlay overlay) {
        this.viewModel = viewModel;
        this.looks = looks;
        this.overlay = overlay;
    }

    /** A form for a position on what is chosen. Nothing happens where the dossier can only be read. */
    public void take() {
        if (viewModel.positioning().possible()) {
            viewModel.positioning().begin(this::show);
        }
    }

    /** A form for a position at a place of the matrix; likewise. */
    public void take(Spot spot) {
        if (viewModel.positioning().possible()) {
            show(viewModel.positioning().at(spot));
        }
    }

    /** The history of a cell. */
    public void open(Spot spot) {
        viewModel.history(spot, history -> {
            HistoryCard card = new HistoryCard(viewModel, history, overlay::close);
            overlay.show(card);
            card.focus();
        });
    }

    /** A form for an issue. */
    public void addIssue() {
        if (viewModel.positioning().possible()) {
            IssueCard card = new IssueCard(viewModel.positioning(), looks.dark(), overlay::close);
            overlay.show(card);
            card.focus();
        }
    }

    private void show(PositionForm form) {
        PositionCard card = new PositionCard(viewModel.positioning(), form, looks.dark(), overlay::close);
        overlay.show(card);
        card.focus();
    }
}
