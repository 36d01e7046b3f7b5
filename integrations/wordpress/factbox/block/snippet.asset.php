<?php
return array(
	'dependencies' => array(),
	'version'      => false,
);
