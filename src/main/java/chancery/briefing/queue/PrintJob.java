package chancery.briefing.queue;

import chancery.briefing.Paper;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Hands pages to a printer. */
final class PrintJob {

    private final PrintService service;
    private final PrintChoice choice;

    PrintJob(PrintService service, PrintChoice choice) {
        this.service = service;
        this.choice = choice;
    }

    /** The finished PDF where the printer takes one, and otherwise pictures of its pages. */
    void send(byte[] pdf) throws PrintException, PrinterException, IOException {
        byte[] pages = Pages.of(pdf, choice.first(), choice.last());
        if (service.isDocFlavorSupported(DocFlavor.BYTE_ARRAY.PDF)) {
            service.createPrintJob().print(new SimpleDoc(pages, DocFlavor.BYTE_ARRAY.PDF, null), attributes());
            return;
        }
        try (PDDocument document = Loader.loadPDF(pages)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(choice.title());
            job.setPrintService(service);
            job.setPageable(new PDFPageable(document));
            job.print(attributes());
        }
    }

    /** The paper is always said: a queue that is not told prints on its own, often US Letter. */
    private PrintRequestAttributeSet attributes() {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(choice.title(), null));
        attributes.add(media(choice.paper()));
        attributes.add(new Copies(choice.copies()));
        attributes.add(choice.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        return attributes;
    }

    static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }
}
