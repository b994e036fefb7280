internal import BriefText
