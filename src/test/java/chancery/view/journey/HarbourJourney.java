package chancery.view.journey;

import chancery.viewmodel.window.WindowViewModel;

/** A journey that begins with the Harbour exercise open. */
abstract class HarbourJourney extends Journey {

    @Override
    void begin(WindowViewModel fresh) {
        fresh.createSample("harbour-exercise");
    }
}
