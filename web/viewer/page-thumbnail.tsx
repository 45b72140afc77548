import { Document, Page } from 'react-pdf'
import { pdfOptions } from './pdf-engine.ts'

/** One page of a document, small, to show a place on it; it is decoration for whoever does not see it. */
export function PageThumbnail({ file, page, width }: { file: Blob; page: number; width: number }) {
  return (
    <div aria-hidden>
      <Document file={file} options={pdfOptions} loading="" error="">
        <Page
          pageNumber={page}
          width={width}
          renderTextLayer={false}
          renderAnnotationLayer={false}
          loading=""
          error=""
        />
      </Document>
    </div>
  )
}
