package docket.answer;

/** Composes answers of whole sentences of the best passages: no model, no network. */
final class ExtractiveComposer implements Composer {
  private final Modality modality;

  ExtractiveComposer(Modality modality) {
    this.modality = modality;
  }

  @Override
  public Answer.Composer kind() {
    return Answer.Composer.EXTRACTIVE;
  }

  @Override
  public Draft compose(Question question, Finding finding, int room) {
    return new Extraction(question, finding, modality, room).compose();
  }
}
